import { codes, type Status } from '@photos-library/schema'
import { PhotosLibraryError, type PhotosLibraryErrorCode } from './photos-library-error.ts'

/** The failure of one id as an error: its code is the name of the status's number (clause response.status-code). */
export function failedItemError(id: string, { code, message, details }: Status): PhotosLibraryError {
  const text = `Failed to get ${JSON.stringify(id)}: ${message ?? `code ${code}.`} Please check that it exists for this user and app`
  return new PhotosLibraryError(nameOf(code), text, { httpStatus: 200, details })
}

function nameOf(number: number): PhotosLibraryErrorCode {
  const known = Object.keys(codes).find(
    (name): name is PhotosLibraryErrorCode => isCode(name) && name !== 'OK' && codes[name].number === number,
  )
  return known ?? 'UNKNOWN'
}

function isCode(name: string): name is keyof typeof codes {
  return Object.hasOwn(codes, name)
}
