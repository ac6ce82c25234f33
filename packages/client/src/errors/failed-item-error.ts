import { codes, type Status } from '@photos-library/schema'
import { tokenMask } from '../tokens/token-mask.ts'
import { cut } from './cut.ts'
import { PhotosLibraryError, type PhotosLibraryErrorCode } from './photos-library-error.ts'
import { quote } from './quote.ts'
import { readDetails } from './read-details.ts'

/** The failure of one id as an error: its code is the name of the status's number (clause response.status-code). */
export function failedItemError(id: string, status: Status, token: string | undefined): PhotosLibraryError {
  const mask = tokenMask(token)
  // A status is as it came: anything may stand in it.
  const message: unknown = status.message
  const why = typeof message === 'string' ? cut(mask(message)) : `code ${status.code}.`
  const text = `Failed to get ${quote(id)}: ${why} Please check that it exists for this user and app`
  const details = readDetails(status.details, mask)
  return new PhotosLibraryError(nameOf(status.code), text, { httpStatus: 200, details })
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
