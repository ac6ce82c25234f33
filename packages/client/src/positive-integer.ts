import { PhotosLibraryError } from './photos-library-error.ts'

/** The option's value, or its default when it is left out. Anything but a whole number from 1 up is refused by name. */
export function positiveInteger(name: string, value: number | undefined, byDefault: number): number {
  if (value === undefined) return byDefault
  if (Number.isInteger(value) && value >= 1) return value
  const text = `Failed to use \`${name}\`: ${String(value)}. Please give a whole number from 1 up`
  throw new PhotosLibraryError('INVALID_ARGUMENT', text)
}
