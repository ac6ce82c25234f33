import { baseUrl } from '@photos-library/schema'

/** What the parameters behind a `baseUrl` ask for. */
export type Asked = 'download' | 'downloadVideo' | AskedPicture

/** A picture that is scaled to fit in a width, a height or both, or cropped to fill both. */
export interface AskedPicture {
  readonly width: number | undefined
  readonly height: number | undefined
  readonly crop: boolean
  readonly overlay: boolean
}

const { parameters, separator } = baseUrl

/** Reads parameters such as `w400-h300-c` (clause base-url.parameters). `undefined` when they make no sense. */
export function parseParameters(text: string): Asked | undefined {
  if (text === parameters.download) return 'download'
  if (text === parameters.downloadVideo) return 'downloadVideo'
  const words = text.split(separator)
  const [width, height] = [numberAfter(parameters.width, words), numberAfter(parameters.height, words)]
  const [crop, noOverlay] = [words.includes(parameters.crop), words.includes(parameters.noOverlay)]
  const known = [width !== undefined, height !== undefined, crop, noOverlay].filter(Boolean).length
  // Every word must be a known one, and none may come twice.
  if (known !== words.length || (width === undefined && height === undefined)) return undefined
  if (crop && (width === undefined || height === undefined)) return undefined
  return { width, height, crop, overlay: !noOverlay }
}

function numberAfter(name: string, words: readonly string[]): number | undefined {
  const word = words.find((word) => word.startsWith(name) && /^[1-9]\d{0,4}$/.test(word.slice(name.length)))
  return word === undefined ? undefined : Number(word.slice(name.length))
}
