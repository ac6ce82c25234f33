import { readFile } from 'node:fs/promises'
import { unusable } from './usage-error.ts'

/** What a file of JSON or YAML holds. */
export async function readData(flag: string, file: string, wanted: string): Promise<unknown> {
  try {
    const text = await readFile(file, 'utf8')
    // Only those who have such a file wait for its reader. JSON is YAML too.
    const { parse } = await import('yaml')
    return parse(text)
  } catch (error) {
    throw unusable(flag, file, wanted, error)
  }
}
