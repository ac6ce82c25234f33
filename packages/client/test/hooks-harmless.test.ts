import { createPhotosClient, type Hooks, type PhotosClientOptions } from '@photos-library/client'
import { createPhotosLibrary, photo, poison, transientNulls, unavailable } from '@photos-library/msw'
import { beforeEach, expect, it } from 'vitest'
import { stubFetch } from './stub-fetch.ts'
import { virtualClock } from './virtual-clock.ts'

const library = createPhotosLibrary({ items: ['a', 'b', 'c', 'd'].map((id) => photo({ id })) })
beforeEach(() => library.reset())

function client(hooks: Hooks, options: Partial<PhotosClientOptions> = {}) {
  const clock = virtualClock()
  return createPhotosClient({
    accessToken: 't',
    fetch: library.fetch,
    clock,
    retry: { jitter: false },
    hooks,
    ...options,
  })
}

/** A hook that does to its event what its type forbids. */
function spoil(event: object): void {
  const { ids }: { ids?: unknown } = event
  if (Array.isArray(ids)) {
    ids.reverse()
    ids.pop()
  }
  Object.assign(event, { wait: 0, attempt: 7 })
}

const oddAnswer = stubFetch((ids) =>
  Response.json({ mediaItemResults: ids.map(() => ({ status: { code: 3 }, mediaItem: 'odd' })) }),
)

it.each<[keyof Hooks, () => unknown, Partial<PhotosClientOptions>?]>([
  ['onRequest', () => undefined],
  ['onRetry', () => library.fail(unavailable())],
  ['onRetry', () => library.fail(transientNulls())],
  ['onWait', () => library.fail(unavailable())],
  ['onSplit', () => library.fail(poison('x'))],
  ['onInvalid', () => undefined, { validate: 'report', fetch: oddAnswer.fetch }],
])('keep the order of results whatever %s does to its event', async (name, fail, options) => {
  fail()
  const results = await client({ [name]: spoil }, options).batchGet(['x', 'y', 'z'])

  expect(results.map(({ id }) => id)).toEqual(['x', 'y', 'z'])
})

it('wait in full whatever onWait does to its event', async () => {
  library.fail(unavailable())
  const clock = virtualClock()
  await client({ onWait: spoil }, { clock, timeout: Infinity }).batchGet(['a'])

  expect(clock.waits).toEqual([1000])
})

it('leave the ids of a raw call to its caller', async () => {
  const mediaItemIds = ['a', 'b']
  await client({ onRequest: spoil }).raw({ mediaItemIds })

  expect(mediaItemIds).toEqual(['a', 'b'])
})

it('may be the methods of an object with a state of its own', async () => {
  library.fail(unavailable())
  class Counter implements Hooks {
    #count = 0
    onOperation = undefined
    get count() {
      return this.#count
    }
    onRequest() {
      this.#count++
    }
    onRetry() {
      this.#count += 10
    }
  }
  const counter = new Counter()
  await client(counter).batchGet(['a'])

  expect(counter.count).toBe(12)
})

function thrower(): never {
  throw new Error('broken getter')
}

it('change nothing when they cannot even be read', async () => {
  library.fail(unavailable())
  const names = ['onOperation', 'onRequest', 'onRetry', 'onWait'] satisfies (keyof Hooks)[]
  const hooks: Hooks = Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, { get: thrower }])))

  expect(await client(hooks).batchGet(['a'])).toMatchObject([{ ok: true }])
})
