import { answerRequest } from './answer-request.ts'
import { googleHandlers } from './google-handlers.ts'
import { Journal } from './journal.ts'
import type { PhotosLibrary, PhotosLibraryOptions } from './photos-library.ts'
import { Shelf } from './shelf.ts'

/**
 * Creates a library that answers `mediaItems.batchGet` for the items it holds.
 *
 * @example
 * const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
 * const server = setupServer(...library.handlers)
 */
export function createPhotosLibrary(options: PhotosLibraryOptions = {}): PhotosLibrary {
  const { items = [], auth = 'any', scopes = '2025' } = options
  const shelf = new Shelf(items)
  const journal = new Journal()
  const respond = (request: Request) => answerRequest(request, { auth, scopes, find: (id) => shelf.find(id) })
  return {
    handlers: googleHandlers({ respond, journal }),
    fetch: async (request) => journal.keep(request, respond(request)),
    get items() {
      return shelf.items
    },
    get requests() {
      return journal.entries
    },
    add: (...items) => shelf.add(items),
    remove: (...ids) => shelf.remove(ids),
    reset: () => {
      shelf.reset()
      journal.clear()
    },
  }
}
