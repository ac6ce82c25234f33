import { readFile } from 'node:fs/promises'
import { unusable } from './usage-error.ts'

const fewest = 2

/** The ids of `--known-ids`: `a,b`, or `@FILE` with an id on each line. */
export async function readKnownIds(text: string | undefined): Promise<string[]> {
  const ids = new Set(text?.startsWith('@') ? await readLines(text) : text?.split(',').filter((id) => id !== ''))
  if (ids.size >= fewest) return [...ids]
  const wanted = `at least ${fewest} distinct ids of media items that exist for this token, as a,b or as @FILE`
  throw unusable('--known-ids', text, wanted)
}

async function readLines(text: string): Promise<string[]> {
  try {
    const lines = (await readFile(text.slice(1), 'utf8')).split('\n')
    return lines.map((line) => line.trim()).filter((line) => line !== '')
  } catch {
    throw unusable('--known-ids', text, 'a file that can be read, with an id on each line')
  }
}
