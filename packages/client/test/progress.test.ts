import { createPhotosClient, type Progress } from '@photos-library/client'
import { batchGet } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'

const ids = Array.from({ length: batchGet.maxIds + 1 }, (_, index) => `id-${index}`)
const photos = createPhotosClient({ accessToken: 't', fetch: stubFetch(allFound).fetch })

it('tells how far a call is', async () => {
  const seen: Progress[] = []
  await photos.batchGet([...ids, ...ids], { concurrency: 1, onProgress: (progress) => seen.push(progress) })

  expect(seen).toEqual([
    { done: batchGet.maxIds, total: ids.length, requests: 1 },
    { done: ids.length, total: ids.length, requests: 2 },
  ])
})

it('tells how far a stream is, whose end nobody knows', async () => {
  const seen: Progress[] = []
  for await (const { ok } of photos.stream(ids, { onProgress: (progress) => seen.push(progress) }))
    expect(ok).toBe(true)

  expect(seen.at(-1)).toEqual({ done: ids.length, total: undefined, requests: 2 })
})

it('counts what memory answers', async () => {
  const seen: Progress[] = []
  await photos.batchGet(['a', 'b'], { maxAge: 1000 })

  await photos.batchGet(['a', 'b', 'c'], { maxAge: 1000, onProgress: (progress) => seen.push(progress) })

  expect(seen.at(-1)).toEqual({ done: 3, total: 3, requests: 1 })
})
