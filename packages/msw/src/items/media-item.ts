import { baseUrl as baseUrls, type MediaItem } from '@photos-library/schema'
import { random, type Draw } from './random.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const firstDay = Date.UTC(2009, 0)
const days = 16 * 365
const secondsOfDay = 24 * 60 * 60

/** What a photo and a video have in common, drawn from the id alone. */
export interface Draft extends Pick<MediaItem, 'id' | 'productUrl' | 'baseUrl'> {
  creationTime: string
  draw: Draw
}

/** Drafts a media item. Without an id, the seed gives it one of the length that real ids have. */
export function draftMediaItem(kind: string, { id, seed = 1 }: { id?: string; seed?: number }): Draft {
  const itsId = id ?? `ACKY64${text(random(`${kind} ${seed}`), 92)}`
  const draw = random(itsId)
  return {
    id: itsId,
    productUrl: `https://photos.google.com/lr/photo/${itsId}`,
    baseUrl: `https://${baseUrls.hosts[0]}/lr/AFBm1_${text(draw, 154)}`,
    creationTime: time(draw),
    draw,
  }
}

function text(draw: Draw, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(draw(alphabet.length))).join('')
}

/** RFC 3339 without a fraction of a second: Google leaves it out when it is zero (clause response.creation-time). */
function time(draw: Draw): string {
  const seconds = draw(days) * secondsOfDay + draw(secondsOfDay)
  return new Date(firstDay + seconds * 1000).toISOString().replace('.000Z', 'Z')
}
