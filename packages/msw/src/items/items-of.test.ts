import { describe, expect, test } from 'vitest'
import { itemsOf } from './items-of.ts'
import { photo } from './photo.ts'
import { video } from './video.ts'

const items = [photo({ id: 'a' }), video({ id: 'b' })]

function refusal(content: unknown): string {
  try {
    itemsOf(content)
  } catch (error) {
    return String(error)
  }
  throw new Error('It was not refused.')
}

test('takes an array of media items', () => {
  expect(itemsOf(items)).toEqual(items)
})

test('takes a recorded answer, and skips its failed results', () => {
  const mediaItemResults = [{ mediaItem: items[0] }, { status: { code: 3 } }, { mediaItem: items[1] }]
  expect(itemsOf({ mediaItemResults })).toEqual(items)
})

describe('refuses', () => {
  test('a wrong field, with its place, its value and the rule', () => {
    const broken = { ...items[0], mediaMetadata: { ...items[0]?.mediaMetadata, width: 5 } }
    expect(refusal([...items, broken])).toContain('[2].mediaMetadata.width is 5 and breaks "type"')
  })

  test('a wrong field of a recorded answer, with its place there', () => {
    const mediaItemResults = [{ status: { code: 3 } }, { mediaItem: { ...items[0], id: 7 } }]
    expect(refusal({ mediaItemResults })).toContain('mediaItemResults[1].mediaItem.id is 7')
  })

  test('a missing field', () => {
    const { filename: _, ...broken } = photo()
    expect(refusal([broken])).toContain('[0].filename is missing and breaks "required"')
  })

  test('a result with neither item nor status', () => {
    expect(refusal({ mediaItemResults: [{}] })).toContain('mediaItemResults[0].mediaItem is missing')
  })

  test('an id that is there twice, with both places', () => {
    expect(refusal([...items, items[0]])).toContain('[2].id is "a", as [0].id is')
  })

  test.each([[{}], [null], ['text'], [{ mediaItems: [] }]])('%j, which holds no media items', (content) => {
    expect(refusal(content)).toContain('it holds no media items')
  })
})
