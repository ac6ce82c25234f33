import { baseUrl, type MediaItem } from '@photos-library/schema'
import { cutStamp, mintBaseUrl, writeStamp } from './base-url.ts'
import { writeResult } from './write-result.ts'

/** A media item that a library holds. What is answered of it depends on the time. */
export class HeldItem {
  readonly #make: () => MediaItem
  readonly #readyAt: number
  // Most items of a large library are never asked for, and an object for each would cost more than the item.
  #texts: Record<string, string | readonly string[]> | undefined
  #made: MediaItem | undefined

  /** @param readyAt when Google is done with processing it, if it is a video that is being processed */
  constructor(make: () => MediaItem, readyAt: number = Infinity) {
    this.#make = make
    this.#readyAt = readyAt
  }

  /** The item as it is answered at this time: with a `baseUrl` minted now (clause response.base-url). */
  at(time: number): MediaItem {
    const item = this.#isReady(time) ? ready(this.#item) : this.#item
    return isOurs(item) ? item : { ...item, baseUrl: mintBaseUrl(item.id, time) }
  }

  /** The result with the item, as JSON. It is written once, and then only the time in its `baseUrl` changes. */
  textAt(time: number, isPretty: boolean): string {
    const key = `${this.#isReady(time)} ${isPretty}`
    const text = ((this.#texts ??= {})[key] ??= this.#write(time, isPretty))
    return typeof text === 'string' ? text : text[0] + writeStamp(time) + text[1]
  }

  #write(time: number, isPretty: boolean): string | readonly string[] {
    const mediaItem = this.at(time)
    const text = writeResult({ mediaItem }, isPretty)
    return isOurs(mediaItem) ? text : cutStamp(text, mediaItem.baseUrl)
  }

  get #item(): MediaItem {
    return (this.#made ??= this.#make())
  }

  #isReady(time: number): boolean {
    return time >= this.#readyAt
  }
}

/** A `baseUrl` of a host of your own is answered as you gave it. */
function isOurs(item: MediaItem): boolean {
  return !baseUrl.hosts.some((host) => item.baseUrl.startsWith(`https://${host}/`))
}

function ready(item: MediaItem): MediaItem {
  const copy = structuredClone(item)
  const { video } = copy.mediaMetadata
  if (video?.status === 'PROCESSING') video.status = 'READY'
  return copy
}
