import type { MediaItem } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { memoryCache } from './media-item-cache.ts'

function cacheOf(size: number, ...ids: string[]) {
  const cache = memoryCache(size)
  for (const id of ids) cache.set(id, entry(id))
  return { cache, kept: () => ['a', 'b', 'c'].filter((id) => cache.get(id)) }
}

function entry(id: string, fetchedAt = 0) {
  return { mediaItem: { id } as MediaItem, fetchedAt }
}

it('lets go of what was unused for longest when there is one too many', () => {
  expect(cacheOf(2, 'a', 'b', 'c').kept()).toEqual(['b', 'c'])
})

it('takes reading for a use', () => {
  const { cache, kept } = cacheOf(2, 'a', 'b')
  void cache.get('a')
  cache.set('c', entry('c'))

  expect(kept()).toEqual(['a', 'c'])
})

it('takes writing again for a use, and keeps the newer item', () => {
  const { cache, kept } = cacheOf(2, 'a', 'b')
  cache.set('a', entry('a', 1))
  expect(cache.get('b')).toMatchObject({ fetchedAt: 0 })
  expect(cache.get('a')).toMatchObject({ fetchedAt: 1 })

  cache.set('a', entry('a', 2))
  cache.set('c', entry('c'))
  expect(kept()).toEqual(['a', 'c'])
})

it('keeps nothing for an id that it lacks', () => {
  const { cache, kept } = cacheOf(2, 'a', 'b')

  expect(cache.get('nobody')).toBeUndefined()
  expect(kept()).toEqual(['a', 'b'])
})
