import type { MediaItem } from '@photos-library/schema'
import { validateMediaItem } from '@photos-library/schema/validate'

/** Takes a media item for one. Throws with the place and the reason when it breaks the schema. */
export function checkItem(place: string, value: unknown): MediaItem {
  const violation = validateMediaItem(value)
  if (!violation) return value as MediaItem
  const { path, keyword, value: found } = violation
  throw new TypeError(`${place}${dotted(path)} is ${quote(found)} and breaks "${keyword}" of the schema MediaItem.`)
}

/** A value as an error shows it. */
export function quote(value: unknown): string {
  if (value === undefined) return 'missing'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** `/mediaMetadata/width` as a reader of JavaScript writes it. */
function dotted(pointer: string): string {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('')
}
