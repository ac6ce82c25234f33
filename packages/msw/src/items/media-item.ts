import type { MediaItem } from '@photos-library/schema'
import { firstMoment } from '../time/create-clock.ts'
import { mintBaseUrl } from './base-url.ts'
import { random, type Draw } from './random.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const letters = alphabet.split('')
const pairs = letters.flatMap((first) => letters.map((second) => first + second))
const stems = { photo: text(random('photo'), 80), video: text(random('video'), 80) }
const firstDay = Date.UTC(2009, 0)
const days = 16 * 365
const secondsOfDay = 24 * 60 * 60

type Kind = 'photo' | 'video'

/** What a photo and a video have in common, drawn from the id alone. */
export interface Draft extends Pick<MediaItem, 'id' | 'productUrl' | 'baseUrl'> {
  creationTime: string
  draw: Draw
}

/** Drafts a media item. Without an id, the seed gives it one of the length that real ids have. */
export function draftMediaItem(kind: Kind, { id, seed = 1 }: { id?: string; seed?: number }): Draft {
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

/**
 * The id that a seed stands for. It holds the seed, so that no two are alike, and little of it is drawn, so that 100,000 are
 * made in no time.
 */
export function idOf(kind: Kind, seed: number): string {
  const itsOwn = text(random(`${kind} ${seed}`), 8)
  return `ACKY64${stems[kind]}${itsOwn}${pairs[(seed >>> 12) & 0xf_ff]}${pairs[seed & 0xf_ff]}`
}

/** Each number drawn makes four characters, two at a time. */
function text(draw: Draw, length: number): string {
  let drawn = ''
  while (drawn.length < length) {
    const bits = draw(2 ** 24)
    drawn += (pairs[bits >>> 12] ?? '') + (pairs[bits & 0xf_ff] ?? '')
  }
  return drawn.slice(0, length)
}

/** RFC 3339 without a fraction of a second: Google leaves it out when it is zero (clause response.creation-time). */
function time(draw: Draw): string {
  const seconds = draw(days) * secondsOfDay + draw(secondsOfDay)
  return new Date(firstDay + seconds * 1000).toISOString().replace('.000Z', 'Z')
}
