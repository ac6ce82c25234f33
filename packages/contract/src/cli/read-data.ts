import { readFile } from 'node:fs/promises'
import { UsageError } from './usage-error.ts'

/** What a file of JSON or YAML holds. */
export async function readData(flag: string, file: string, wanted: string): Promise<unknown> {
  try {
    const text = await readFile(file, 'utf8')
    // Only those who have such a file wait for its reader. JSON is YAML too.
    const { parse } = await import('yaml')
    return parse(text)
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : []
    throw new UsageError(`Failed to read ${flag}: "${file}" (${reason}). Please give ${wanted}.`, { cause: error })
  }
}
