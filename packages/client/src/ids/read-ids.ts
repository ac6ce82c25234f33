import { isObject } from '../is-object.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'

/** The ids of one call. */
export interface Ids {
  /** As they were given, repeats included. */
  given: readonly string[]
  /** Each id once, in the order of its first occurrence (clause request.ids.unique). */
  distinct: readonly string[]
}

/** Reads the ids once. An id is opaque (clause request.ids.opaque): only what no URL can carry is refused. */
export function readIds(ids: Iterable<string> & object): Ids {
  if (!isObject(ids) || !(Symbol.iterator in ids)) {
    throw refusal(`ids of type ${typeof ids}`, 'Please give an array, a set or another iterable of strings')
  }
  const given = [...ids]
  given.forEach(checkId)
  const distinct = new Set(given)
  return { given, distinct: distinct.size === given.length ? given : [...distinct] }
}

/** Refuses what no URL can carry, by the place where it was given. */
export function checkId(id: unknown, index: number): void {
  if (typeof id !== 'string') throw refusal(`ids[${index}]: it is ${id === null ? 'null' : typeof id}`, advice)
  if (id === '') throw refusal(`ids[${index}]: it is empty`, advice)
  if (!id.isWellFormed()) throw refusal(`ids[${index}]: half a surrogate pair has no place in a URL`, advice)
}

const advice = 'Please give ids as the API answered them'

function refusal(what: string, advice: string): PhotosLibraryError {
  return new PhotosLibraryError('INVALID_ARGUMENT', `Failed to read ${what}. ${advice}`)
}
