import { expect, it } from 'vitest'
import { pairResults } from './pair-results.ts'

const status = { code: 3, message: 'Invalid media item ID.' }

it('pairs by position, and leaves a gap where an id was answered with nothing', () => {
  const answers = [{ status }, { mediaItem: { id: 'b' } }, {}, null, { status: { code: 0 } }]

  expect(pairResults(['a', 'b', 'c', 'd', 'e'], { mediaItemResults: answers })).toEqual([
    { ok: false, id: 'a', status },
    { ok: true, id: 'b', mediaItem: { id: 'b' } },
    undefined,
    undefined,
    undefined,
  ])
})

it('takes a status of OK beside an item, as the sibling batchCreate answers it', () => {
  const answers = [{ mediaItem: { id: 'a' }, status: { message: 'Success' } }]

  expect(pairResults(['a'], { mediaItemResults: answers })).toMatchObject([{ ok: true, id: 'a' }])
})

it('keeps fields that the schema does not name', () => {
  const mediaItem = { id: 'a', new: true }

  expect(pairResults(['a'], { mediaItemResults: [{ mediaItem, more: 1 }], next: 2 })).toEqual([
    { ok: true, id: 'a', mediaItem },
  ])
})
