import { someProject } from './access/project.ts'
import { Quota } from './access/quota.ts'
import { answerCall, type Answered, type Desk } from './answer/answer-call.ts'
import type { Answering } from './answer/answering.ts'
import { readCall } from './answer/call.ts'
import { answerPreflight } from './answer/cors.ts'
import { fetchOf } from './answer/fetch-of.ts'
import { toResponse } from './answer/to-response.ts'
import { nothing, write } from './answer/written.ts'
import { FaultScript } from './faults/fault-script.ts'
import { Holds } from './faults/holds.ts'
import type { Respond } from './google-handlers.ts'
import { makeItems } from './items/make-items.ts'
import { itemsOf } from './items/items-of.ts'
import { Shelf } from './items/shelf.ts'
import { Journal } from './journal/journal.ts'
import { Listeners } from './journal/listeners.ts'
import { note } from './journal/note.ts'
import type { PhotosLibrary, PhotosLibraryOptions } from './photos-library.ts'
import { lateClock } from './time/clock.ts'
import { createClock } from './time/create-clock.ts'

/** Creates a library, given how its handlers are made: a server needs none, and starts sooner without MSW. */
export function createLibrary(
  options: PhotosLibraryOptions,
  handlersOf: (respond: Respond) => PhotosLibrary['handlers'],
): PhotosLibrary {
  const desk = setUp(options)
  const { shelf, faults, quota, mediaQuota } = desk
  const [journal, listeners, holds] = [new Journal(), new Listeners(), new Holds()]

  const answering: Answering = async (incoming, refusal) => {
    const call = readCall(incoming)
    const preflight = answerPreflight(call)
    if (preflight) return write(preflight, call.query)
    const answered: Answered = refusal ? { answer: refusal } : answerCall(call, desk)
    const noted = note(call, answered, desk.now())
    journal.keep(noted)
    listeners.tell(noted)
    const { delay } = answered.answer
    const isOver = delay === undefined || (await holds.wait(delay, incoming.signal))
    return isOver ? write(answered.answer, call.query) : nothing
  }

  return {
    handlers: handlersOf(async (request, refusal) => toResponse(request, await answering(request, refusal))),
    fetch: fetchOf(answering),
    get items() {
      return shelf.items
    },
    get size() {
      return shelf.size
    },
    get requests() {
      return journal.entries
    },
    get pending() {
      return faults.pending
    },
    has: (id) => shelf.has(id),
    add: (...items) => shelf.add(items),
    update: (id, fields) => shelf.update(id, fields),
    remove: (...ids) => shelf.remove(ids),
    toJSON: () => shelf.items,
    fromJSON: (content) => shelf.replace(itemsOf(content)),
    on: (event, listener) => listeners.add(event, listener),
    fail: (fault, options) => faults.add(fault, options),
    verify: () => faults.verify(),
    reset: () => {
      shelf.reset()
      journal.clear()
      faults.clear()
      quota.reset()
      mediaQuota.reset()
      holds.release()
    },
  }
}

function setUp(options: PhotosLibraryOptions): Desk {
  const { items = [], count = 0, seed = 1, processingTime = Infinity } = options
  const clock = lateClock(options.clock ?? createClock())
  const { mediaPerDay, ...quota } = options.quota ?? {}
  return {
    auth: options.auth ?? 'any',
    scopes: options.scopes ?? '2025',
    owners: new Map(Object.entries(options.owners ?? {})),
    apiEnabled: options.apiEnabled ?? true,
    project: options.project ?? someProject,
    acceptSlashedVerb: options.acceptSlashedVerb ?? false,
    quota: new Quota(quota),
    mediaQuota: new Quota(mediaPerDay === undefined ? {} : { perDay: mediaPerDay }),
    pictures: options.pictures,
    shelf: new Shelf(items, makeItems(count, seed), { clock, processingTime }),
    faults: new FaultScript(),
    faultOf: options.faultOf,
    now: () => clock.now(),
  }
}
