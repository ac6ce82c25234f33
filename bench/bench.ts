import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parts, type PartName } from './parts.ts'
import { describeMachine } from './report/describe-machine.ts'
import { quick, thorough } from './report/effort.ts'
import { formatTable } from './report/table.ts'

// `pnpm bench [PART] [--quick] [--output FILE]`: measures and prints. All parts, measured thoroughly, are BENCHMARKS.md.
const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, output: { type: 'string' } },
  allowPositionals: true,
})
const effort = values.quick ? quick : thorough
const report = [
  '# Benchmarks',
  '',
  '`pnpm bench` writes this file: the packages beside their peers, measured in the same run, by turns. A figure is the median of',
  'all rounds, a ratio the median of the ratios within a round, with the least and the most of them.',
  '',
  describeMachine(new Date()),
  '',
]

for (const name of namesOf(positionals)) {
  add(`## ${name}\n`)
  for await (const table of parts[name](effort)) add(formatTable(table))
}
const output = outputOf()
if (output !== undefined) writeFileSync(output, `${report.join('\n').trimEnd()}\n`)

function add(text: string): void {
  console.log(text)
  report.push(text)
}

function outputOf(): string | undefined {
  if (values.output !== undefined) return resolve(process.env['INIT_CWD'] ?? '.', values.output)
  const whole = positionals.length === 0 && !values.quick
  return whole ? fileURLToPath(new URL('../BENCHMARKS.md', import.meta.url)) : undefined
}

function namesOf(asked: string[]): PartName[] {
  const names = Object.keys(parts) as PartName[]
  const unknown = asked.find((name) => !Object.hasOwn(parts, name))
  if (unknown !== undefined) {
    throw new Error(
      `Failed to measure: ${unknown} is no part. Please name some of ${names.join(', ')}, or none for all.`,
    )
  }
  return asked.length === 0 ? names : names.filter((name) => asked.includes(name))
}
