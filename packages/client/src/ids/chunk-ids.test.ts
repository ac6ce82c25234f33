import { batchGet } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { chunkIds } from './chunk-ids.ts'

const address = `${batchGet.server}${batchGet.path}`
const idsOf = (ids: string[], maxUrlLength: number) =>
  chunkIds(ids, { address, maxUrlLength }).map((chunk) => chunk.ids)
const urlLength = (ids: string[]) => {
  const url = new URL(address)
  url.search = ids.map((id) => `${batchGet.idsParameter}=${encodeURIComponent(id)}`).join('&')
  return url.href.length
}

it('fills each request up to the limit of the spec', () => {
  const ids = Array.from({ length: batchGet.maxIds * 2 }, (_, index) => `${index}`)

  expect(idsOf(ids, 8000)).toEqual([ids.slice(0, batchGet.maxIds), ids.slice(batchGet.maxIds)])
})

it('measures the URL to the character', () => {
  const ids = ["it's", 'é', 'a b&c']
  const length = urlLength(ids)

  expect(idsOf(ids, length)).toEqual([ids])
  expect(idsOf(ids, length - 1)).toEqual([ids.slice(0, 2), ids.slice(2)])
})

it('makes no request of no ids', () => {
  expect(idsOf([], 1)).toEqual([])
})
