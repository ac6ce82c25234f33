import type { MediaItem } from '@photos-library/schema'
import { checkItem, quote } from './check-item.ts'

/** Something in a file, and where it stands there. */
interface Placed {
  place: string
  value: unknown
}

const expected = 'Please give a JSON array of media items, or an answer of batchGet ({"mediaItemResults": [...]}).'

/**
 * Finds the media items in an array of them, or in a recorded answer. Throws with the place and the reason when one of them
 * breaks the schema.
 */
export function itemsOf(content: unknown): MediaItem[] {
  const placed = placeItems(content)
  const items = placed.map(({ place, value }) => checkItem(place, value))
  checkUnique(items, placed)
  return items
}

function placeItems(content: unknown): Placed[] {
  if (Array.isArray(content)) return content.map((value: unknown, index) => ({ place: `[${index}]`, value }))
  const results = fieldOf(content, 'mediaItemResults')
  if (!Array.isArray(results)) throw new Error(`it holds no media items. ${expected}`)
  return results.flatMap((result: unknown, index) => placeResult(result, `mediaItemResults[${index}]`))
}

function placeResult(result: unknown, place: string): Placed[] {
  const value = fieldOf(result, 'mediaItem')
  if (value === undefined && fieldOf(result, 'status') !== undefined) return []
  return [{ place: `${place}.mediaItem`, value }]
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}

function checkUnique(items: readonly MediaItem[], placed: readonly Placed[]): void {
  const places = new Map<string, string | undefined>()
  for (const [index, { id }] of items.entries()) {
    const place = placed[index]?.place
    if (places.has(id)) throw new Error(`${place}.id is ${quote(id)}, as ${places.get(id)}.id is. Please keep one.`)
    places.set(id, place)
  }
}
