import type { JsonObject } from '../is-object.ts'
import { quote } from '../quote.ts'
import { validateMediaItem } from '@photos-library/schema/validate'

// A media item that breaks nothing. A part of a real one is put into it, so that only this part can be at fault.
const faultless = {
  id: 'id',
  productUrl: 'productUrl',
  baseUrl: 'baseUrl',
  mimeType: 'mimeType',
  filename: 'filename',
}
const metadata = { creationTime: '2026-01-01T00:00:00Z' }

/** What the schema says about some fields of a media item. */
export function faultInItem(fields: JsonObject): string | undefined {
  return fault({ ...faultless, mediaMetadata: { ...metadata, photo: {} }, ...fields })
}

/** What the schema says about some fields of `mediaMetadata`. */
export function faultInMetadata(fields: JsonObject): string | undefined {
  return faultInItem({ mediaMetadata: { ...metadata, photo: {}, ...fields } })
}

/** What the schema says about some fields of `mediaMetadata.photo`. */
export function faultInPhoto(photo: JsonObject): string | undefined {
  return faultInMetadata({ photo })
}

/** What the schema says about some fields of `mediaMetadata.video`. */
export function faultInVideo(video: JsonObject): string | undefined {
  return faultInItem({ mediaMetadata: { ...metadata, video } })
}

function fault(item: JsonObject): string | undefined {
  // Undefined stands for a field that is not there.
  const violation = validateMediaItem(JSON.parse(JSON.stringify(item)))
  return violation && `${violation.path || 'the item'} breaks "${violation.keyword}": ${quote(violation.value)}`
}
