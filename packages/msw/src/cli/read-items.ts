import { readFileSync } from 'node:fs'
import type { MediaItem } from '@photos-library/schema'
import { isHar, itemsOfHar } from '../items/items-of-har.ts'
import { itemsOf } from '../items/items-of.ts'

/**
 * Reads media items from a JSON file: an array of them, a recorded answer of batchGet, whose failed results are skipped, or a
 * recording of traffic (HAR) with such answers.
 *
 * @throws {Error} When it is none of them, with the place and the reason.
 */
export function readItems(file: string): MediaItem[] {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isHar(content) ? itemsOfHar(content) : itemsOf(content)
  } catch (cause) {
    throw new Error(`Failed to read ${file}: ${reasonOf(cause)}`, { cause })
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && error.code === 'ENOENT' ? 'there is no such file. Please check its path.' : error.message
}
