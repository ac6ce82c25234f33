import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { batchGet } from '@photos-library/schema'
import type { Effort } from '../report/effort.ts'
import type { Table } from '../report/table.ts'
import { compare } from './compare.ts'
import type { Prism } from './find-prism.ts'
import { untilAnswered } from './until-answered.ts'

const command = fileURLToPath(new URL('cli.js', import.meta.resolve('@photos-library/msw')))
const bare = `require('http').createServer((_, r) => r.end('{}')).listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port) })`
const subjects: Record<string, string[]> = {
  'bare `node:http`, a constant': ['--eval', bare],
  '**photos-library-mock**': [command, '--port=0', '--auth=off'],
}

/** How long it takes from the start of a command to its first answer. */
export async function benchStart({ rounds }: Effort, prism: Prism | undefined): Promise<Table> {
  const names = [...Object.keys(subjects), ...(prism ? ['Prism’s mock'] : [])]
  return {
    title: 'From the start of the command to its first answer',
    method:
      'By turns, each time a new process, and one request as soon as it prints its address (Prism: as soon as it answers): milliseconds, and the ratio to bare `node:http` in the same round. Lower is better.',
    columns: ['command', 'ms', 'ratio'],
    rows: await compare(names, rounds, (name) => firstAnswer(subjects[name] ?? prism!)),
  }
}

async function firstAnswer(command: string[] | Prism): Promise<number> {
  const start = performance.now()
  const args = Array.isArray(command) ? command : command.args
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)
  const url = Array.isArray(command) ? String((await once(lines, 'line'))[0]) : command.url.origin
  await untilAnswered(`${url}${batchGet.path}?${batchGet.idsParameter}=a`)
  const time = performance.now() - start
  child.kill()
  await once(child, 'exit')
  return time
}
