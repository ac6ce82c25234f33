import { readFileSync } from 'node:fs'
import type { MediaItem } from '@photos-library/schema'
import { parseItems } from '../items/parse-items.ts'

/**
 * Reads media items from a JSON file: an array of them, or a recorded answer of batchGet, whose failed results are skipped.
 *
 * @throws {Error} When it is neither, with the place and the reason.
 */
export function readItems(file: string): MediaItem[] {
  try {
    return parseItems(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Error(`Failed to read ${file}: ${reasonOf(cause)}`, { cause })
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && error.code === 'ENOENT' ? 'there is no such file. Please check its path.' : error.message
}
