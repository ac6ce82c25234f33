import { PhotosLibraryError } from '../errors/photos-library-error.ts'

/** The option's value, or its default when it is left out. Anything but a whole number from `least` up is refused by name. */
export function numberOption(name: string, value: number | undefined, byDefault: number, least: 0 | 1 = 1): number {
  if (value === undefined) return byDefault
  if (Number.isInteger(value) && value >= least) return value
  throw refusedOption(name, value, `a whole number from ${least} up`)
}

/** The same for a time in milliseconds; `Infinity` is no limit. */
export function timeOption(name: string, value: number | undefined, byDefault: number): number {
  return value === Infinity ? value : numberOption(name, value, byDefault, 0)
}

/** The error for an option that makes no sense. */
export function refusedOption(name: string, value: unknown, wanted: string): PhotosLibraryError {
  return new PhotosLibraryError(
    'INVALID_ARGUMENT',
    `Failed to use \`${name}\`: ${String(value)}. Please give ${wanted}`,
  )
}
