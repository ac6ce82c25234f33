import { createLibrary } from './create-library.ts'
import { googleHandlers } from './google-handlers.ts'
import type { PhotosLibrary, PhotosLibraryOptions } from './photos-library.ts'

/**
 * Creates a library that answers `mediaItems.batchGet` for the items it holds.
 *
 * @throws {TypeError} when an item breaks the schema, with the place and the reason
 * @throws {RangeError} when `count` is not a whole number
 * @example
 * const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
 * const server = setupServer(...library.handlers)
 */
export function createPhotosLibrary(options: PhotosLibraryOptions = {}): PhotosLibrary {
  return createLibrary(options, googleHandlers)
}
