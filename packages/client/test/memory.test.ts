import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createPhotosClient } from '@photos-library/client'
import { batchGet } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { stubFetch } from './stub-fetch.ts'

setFlagsFromString('--expose-gc')
const collect: (options: { type: 'minor' }) => void = runInNewContext('gc')

/** Frees what is dead and young. What lives through it is old, and keeps what it leads to even when it is dead itself. */
function collectYoung(): void {
  for (let round = 0; round < 3; round++) collect({ type: 'minor' })
}

it('frees what a stream gave before a full garbage collection', async () => {
  const bytesOfItem = 1000
  const ids = Array.from({ length: 200 * batchGet.maxIds }, (_, index) => `id-${index}`)
  let requests = 0
  const { fetch } = stubFetch(async (asked) => {
    if (++requests === 4) collectYoung()
    // The next requests begin before this one ends.
    await new Promise(setImmediate)
    return Response.json({
      mediaItemResults: asked.map((id) => ({ mediaItem: { id, description: id.padEnd(bytesOfItem) } })),
    })
  })
  const photos = createPhotosClient({ accessToken: 't', fetch })

  const before = process.memoryUsage().heapUsed
  for await (const { ok } of photos.stream(ids)) expect(ok).toBe(true)
  collectYoung()
  expect(process.memoryUsage().heapUsed - before).toBeLessThan((ids.length * bytesOfItem) / 2)
})
