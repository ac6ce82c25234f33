import { isObject } from '../is-object.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'

/** Reads the ids of a call once, repeats included. An id is opaque (clause request.ids.opaque): only what no URL can carry is refused. */
export function readIds(ids: Iterable<string> & object): string[] {
  checkIterable(ids)
  const given = [...ids]
  given.forEach(checkId)
  return given
}

/** Refuses what cannot be read one by one. */
export function checkIterable(ids: unknown): void {
  if (isObject(ids) && Symbol.iterator in ids) return
  throw refusal(`ids of type ${typeof ids}`, 'Please give an array, a set or another iterable of strings')
}

/** Refuses what no URL can carry, by the place where it was given. */
export function checkId(id: unknown, index: number): void {
  const flaw = flawOf(id)
  if (flaw) throw refusal(`ids[${index}]: it ${flaw}`, 'Please give ids as the API answered them')
}

function flawOf(id: unknown): string | undefined {
  if (typeof id !== 'string') return `is ${id === null ? 'null' : typeof id}`
  if (id === '') return 'is empty'
  return id.isWellFormed() ? undefined : 'holds half a surrogate pair'
}

function refusal(what: string, advice: string): PhotosLibraryError {
  return new PhotosLibraryError('INVALID_ARGUMENT', `Failed to read ${what}. ${advice}`)
}
