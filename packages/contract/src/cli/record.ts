import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findDifferences } from '../record/find-differences.ts'
import { recordExchanges } from '../record/record-exchanges.ts'
import type { Surroundings } from './surroundings.ts'
import type { RecordCommand } from './read-command.ts'

/**
 * Records the target's exchanges, one file each, and writes them or says how they differ from those that are stored.
 * Answers the number of exchanges that differ.
 */
export async function record(
  command: RecordCommand,
  surroundings: Pick<Surroundings, 'out' | 'write'>,
): Promise<number> {
  const { target, options, folder, update } = command
  const { out, write } = surroundings
  const recorded = await recordExchanges(target, options)
  let different = 0
  for (const [name, exchange] of recorded) {
    const file = join(folder, `${name}.json`)
    if (update) await write(file, `${JSON.stringify(exchange, null, 2)}\n`)
    const differences = update ? [] : compare(await readStored(file), exchange)
    if (differences.length > 0) different++
    out([`${differences.length > 0 ? '✗' : '✓'} ${name}`, ...differences.map((line) => `    ${line}`)].join('\n'))
  }
  const advice = different > 0 ? ' --update writes them anew.' : ''
  const state = `${different} of ${recorded.size} exchanges differ from ${folder}.${advice}`
  out(update ? `${recorded.size} exchanges written to ${folder}` : state)
  return different
}

function compare(stored: unknown, recorded: unknown): string[] {
  return stored === undefined ? ['is not stored yet'] : findDifferences(stored, recorded)
}

async function readStored(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    // An exchange that is not stored differs, too.
    return undefined
  }
}
