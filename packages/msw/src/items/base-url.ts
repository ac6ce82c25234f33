import { baseUrl } from '@photos-library/schema'
import { hash } from './random.ts'

/** What a `baseUrl` tells of itself. */
export interface ReadBaseUrl {
  /** The id of the media item whose bytes it leads to. */
  readonly id: string
  /** When it was answered, in milliseconds since 1970. */
  readonly mintedAt: number
}

const folder = '/lr/'
const path = `${folder}AFBm1_`
const stampLength = 9
const markLength = 7
const form = new RegExp(`${path}([0-9a-z]{${stampLength}})([0-9a-z]{${markLength}})([\\w-]+)(?![\\w-])`)

/**
 * Mints the `baseUrl` of a media item. It holds the id and the time, so that nothing needs to remember it.
 *
 * @param origin whose address it is, such as `http://127.0.0.1:8787`; Google's host by default
 */
export function mintBaseUrl(id: string, mintedAt: number, origin = `https://${baseUrl.hosts[0]}`): string {
  const encoded = encode(id)
  return `${origin}${path}${writeStamp(mintedAt)}${markOf(encoded)}${encoded}`
}

/** Whether a path is that of a `baseUrl`, minted or not, with or without parameters. */
export function isMediaPath(pathname: string): boolean {
  return pathname.startsWith(folder)
}

/** Reads a minted `baseUrl` or a path, with or without parameters behind it. One that was not minted here reads as nothing. */
export function readBaseUrl(url: string): ReadBaseUrl | undefined {
  const [, stamp = '', mark, encoded = ''] = form.exec(url) ?? []
  return encoded !== '' && mark === markOf(encoded)
    ? { id: decode(encoded), mintedAt: Number.parseInt(stamp, 36) }
    : undefined
}

/** The same text with the stamp left out: what stands before it and behind it. */
export function cutStamp(text: string, url: string): readonly [before: string, behind: string] {
  const cut = text.indexOf(url) + url.indexOf(path) + path.length
  return [text.slice(0, cut), text.slice(cut + stampLength)]
}

/** Writes a time as a `baseUrl` holds it. */
export function writeStamp(time: number): string {
  return Math.trunc(time).toString(36).padStart(stampLength, '0')
}

/** Tells a minted URL from one that was altered, cut off, or recorded from Google. */
function markOf(encoded: string): string {
  return (hash(encoded) >>> 0).toString(36).padStart(markLength, '0')
}

function encode(id: string): string {
  const bytes = String.fromCodePoint(...new TextEncoder().encode(id))
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function decode(encoded: string): string {
  const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.codePointAt(0) ?? 0))
}
