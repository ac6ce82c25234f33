import { isObject } from '../is-object.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'

/** Reads the ids of a call once, repeats included. An id is opaque (clause request.ids.opaque): only what no URL can carry is refused. */
export function readIds(ids: Iterable<string> & object): string[] {
  if (!isObject(ids) || !(Symbol.iterator in ids)) {
    throw refusal(`ids of type ${typeof ids}`, 'Please give an array, a set or another iterable of strings')
  }
  const given = [...ids]
  given.forEach(checkId)
  return given
}

/** Refuses what no URL can carry, by the place where it was given. */
export function checkId(id: unknown, index: number): void {
  if (typeof id !== 'string') throw idRefusal(index, `it is ${id === null ? 'null' : typeof id}`)
  if (id === '') throw idRefusal(index, 'it is empty')
  if (!id.isWellFormed()) throw idRefusal(index, 'it holds half a surrogate pair')
}

function idRefusal(index: number, flaw: string): PhotosLibraryError {
  return refusal(`ids[${index}]: ${flaw}`, 'Please give ids as the API answered them')
}

function refusal(what: string, advice: string): PhotosLibraryError {
  return new PhotosLibraryError('INVALID_ARGUMENT', `Failed to read ${what}. ${advice}`)
}
