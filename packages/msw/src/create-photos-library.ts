import { answerRequest } from './answer/answer-request.ts'
import { Disconnected } from './answer/disconnected.ts'
import { FaultScript } from './faults/fault-script.ts'
import { googleHandlers } from './google-handlers.ts'
import { Journal } from './journal/journal.ts'
import type { PhotosLibrary, PhotosLibraryOptions } from './photos-library.ts'
import { Shelf } from './items/shelf.ts'
import { createClock } from './time/create-clock.ts'

/**
 * Creates a library that answers `mediaItems.batchGet` for the items it holds.
 *
 * @example
 * const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
 * const server = setupServer(...library.handlers)
 */
export function createPhotosLibrary(options: PhotosLibraryOptions = {}): PhotosLibrary {
  const { items = [], auth = 'any', scopes = '2025', clock = createClock() } = options
  const shelf = new Shelf(items, { clock })
  const journal = new Journal()
  const faults = new FaultScript()
  const respond = (request: Request) => answerRequest(request, { auth, scopes, faults, find: (id) => shelf.find(id) })
  return {
    handlers: googleHandlers({ respond, journal }),
    fetch: async (request) => {
      const response = journal.keep(request, respond(request))
      if (response.type === 'error') throw new Disconnected()
      return response
    },
    get items() {
      return shelf.items
    },
    get requests() {
      return journal.entries
    },
    get pending() {
      return faults.pending
    },
    add: (...items) => shelf.add(items),
    remove: (...ids) => shelf.remove(ids),
    fail: (fault, options) => faults.add(fault, options),
    verify: () => faults.verify(),
    reset: () => {
      shelf.reset()
      journal.clear()
      faults.clear()
    },
  }
}
