import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { main } from '../src/cli/main.ts'
import type { Surroundings } from '../src/cli/surroundings.ts'

/** What the command wrote, and where. */
export interface Ran {
  code: number
  out: string
  /** What went beside the report: complaints, the plan, notes. */
  beside: string
}

/** Runs the command in this very process. */
export async function runMain(args: readonly string[], more: Partial<Surroundings> = {}): Promise<Ran> {
  const [out, beside] = [[''], ['']]
  const code = await main(args, {
    env: {},
    out: (text) => void out.push(text),
    complain: (text) => void beside.push(text),
    note: (text) => void beside.push(text),
    write: writeFile,
    colour: false,
    ...more,
  })
  return { code, out: out.slice(1).join('\n'), beside: beside.slice(1).join('\n') }
}

/** Writes a file into a folder of its own, and answers its name. */
export async function temporaryFile(name: string, content: string): Promise<string> {
  const file = `${await mkdtemp(`${tmpdir()}/contract-`)}/${name}`
  await writeFile(file, content)
  return file
}
