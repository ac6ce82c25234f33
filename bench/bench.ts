import { parseArgs } from 'node:util'
import { parts, type PartName } from './parts.ts'
import { quick, thorough } from './report/effort.ts'
import { formatTable } from './report/table.ts'

// `pnpm bench [PART] [--quick]`: measures and prints.
const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean' } }, allowPositionals: true })
const effort = values.quick === true ? quick : thorough

for (const name of namesOf(positionals)) {
  console.log(`## ${name}\n`)
  for await (const table of parts[name](effort)) console.log(formatTable(table))
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
