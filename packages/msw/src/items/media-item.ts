import type { MediaItem } from '@photos-library/schema'
import { firstMoment } from '../time/create-clock.ts'
import { mintBaseUrl } from './base-url.ts'
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
  const itsId = id ?? idOf(kind, seed)
  const draw = random(itsId)
  return {
    id: itsId,
    productUrl: `https://photos.google.com/lr/photo/${itsId}`,
    baseUrl: mintBaseUrl(itsId, firstMoment),
    creationTime: time(draw),
    draw,
  }
}

/** The id that a seed stands for. */
export function idOf(kind: string, seed: number): string {
  return `ACKY64${text(random(`${kind} ${seed}`), 92)}`
}

/** Each number drawn makes five characters, so that 100,000 ids are made in no time. */
function text(draw: Draw, length: number): string {
  let drawn = ''
  while (drawn.length < length) {
    let bits = draw(2 ** 30)
    for (let index = 0; index < 5; index++, bits >>>= 6) drawn += alphabet.charAt(bits % alphabet.length)
  }
  return drawn.slice(0, length)
}

/** RFC 3339 without a fraction of a second: Google leaves it out when it is zero (clause response.creation-time). */
function time(draw: Draw): string {
  const seconds = draw(days) * secondsOfDay + draw(secondsOfDay)
  return new Date(firstDay + seconds * 1000).toISOString().replace('.000Z', 'Z')
}
