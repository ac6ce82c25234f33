import { getEventListeners } from 'node:events'
import { createPhotosClient } from '@photos-library/client'
import { createPhotosLibrary, photo, poison, unavailable } from '@photos-library/msw'
import { expect, it } from 'vitest'
import { virtualClock } from './virtual-clock.ts'

const ids = ['a', 'b', 'c', 'd']
const library = createPhotosLibrary({ items: ids.map((id) => photo({ id })) })

it('calls leave no more listeners on a signal the more they are', async () => {
  const [ofClient, ofCall] = [new AbortController().signal, new AbortController().signal]
  const clock = virtualClock()
  const photos = createPhotosClient({ accessToken: 't', fetch: library.fetch, clock, signal: ofClient })
  const callAll = async (): Promise<void> => {
    library.reset()
    library.fail(poison('c'))
    library.fail(unavailable())
    const own = { signal: ofCall, maxAge: 1, totalTimeout: 1_000_000 }
    await Promise.all([photos.batchGet(ids, own), photos.batchGet(ids, own), photos.get('a', { signal: ofCall })])
    for await (const result of photos.stream(ids, own)) if (result.id === 'b') break
    await photos.raw({ mediaItemIds: ['a'] }, { signal: ofCall })
    await photos.batchGet([''], own).catch(() => {})
  }
  for (let round = 0; round < 20; round++) await callAll()

  const listeners = [ofClient, ofCall].map((signal) => getEventListeners(signal, 'abort').length)
  expect(Math.max(...listeners)).toBeLessThanOrEqual(1)
})
