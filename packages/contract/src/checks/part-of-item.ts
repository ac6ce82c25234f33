import { validateMediaItem } from '@photos-library/schema/validate'
import type { JsonObject } from '../is-object.ts'
import { quote } from '../quote.ts'
import type { FoundItem } from './every-item.ts'

// A media item that breaks nothing. A part of a real one is put into it, so that only this part can be at fault.
const faultless = {
  id: 'id',
  productUrl: 'productUrl',
  baseUrl: 'baseUrl',
  mimeType: 'mimeType',
  filename: 'filename',
}
const metadata = { creationTime: '2026-01-01T00:00:00Z' }

type Part = 'item' | 'metadata' | 'photo' | 'video'

const around: Record<Part, (fields: JsonObject) => JsonObject> = {
  item: (fields) => ({ ...faultless, mediaMetadata: { ...metadata, photo: {} }, ...fields }),
  metadata: (fields) => around.item({ mediaMetadata: { ...metadata, photo: {}, ...fields } }),
  photo: (photo) => around.metadata({ photo }),
  video: (video) => around.item({ mediaMetadata: { ...metadata, video } }),
}

/** What the schema says about some fields of one part of a media item. */
export function faultIn(part: Part, found: FoundItem, names: readonly string[]): string | undefined {
  // Most items are sound, and what is sound as a whole is so in every part.
  if (isSound(found.item)) return undefined
  const fields = Object.fromEntries(names.map((name) => [name, found[part]?.[name]]))
  // Undefined stands for a field that is not there.
  const violation = validateMediaItem(JSON.parse(JSON.stringify(around[part](fields))))
  return violation && `${violation.path || 'the item'} breaks "${violation.keyword}": ${quote(violation.value)}`
}

// Several checks look at the same items.
const known = new WeakMap<JsonObject, boolean>()

function isSound(item: JsonObject): boolean {
  const sound = known.get(item) ?? validateMediaItem(item) === undefined
  known.set(item, sound)
  return sound
}
