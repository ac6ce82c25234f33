import { batchGet } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { chunkIds } from './chunk-ids.ts'

const endpoint = batchGet.server
const urlLength = (ids: string[]) => {
  const url = new URL(batchGet.path, endpoint)
  url.search = ids.map((id) => `${batchGet.idsParameter}=${encodeURIComponent(id)}`).join('&')
  return url.href.length
}

it('fills each request up to the limit of the spec', () => {
  const ids = Array.from({ length: batchGet.maxIds * 2 }, (_, index) => `${index}`)

  expect(chunkIds(ids, { endpoint, maxUrlLength: 8000 })).toEqual([
    ids.slice(0, batchGet.maxIds),
    ids.slice(batchGet.maxIds),
  ])
})

it('measures the URL to the character', () => {
  const ids = ["it's", 'é', 'a b&c']
  const length = urlLength(ids)

  expect(chunkIds(ids, { endpoint, maxUrlLength: length })).toEqual([ids])
  expect(chunkIds(ids, { endpoint, maxUrlLength: length - 1 })).toEqual([ids.slice(0, 2), ids.slice(2)])
})

it('makes no request of no ids', () => {
  expect(chunkIds([], { endpoint, maxUrlLength: 1 })).toEqual([])
})
