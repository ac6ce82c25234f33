import { batchGet } from '@photos-library/schema'
import { expect, test } from 'vitest'
import { isHar, itemsOfHar } from './items-of-har.ts'
import { photo } from './photo.ts'

const address = `${batchGet.server}${batchGet.path}?${batchGet.idsParameter}=a`
const [a, b] = [photo({ id: 'a' }), photo({ id: 'b' })]

function entry(mediaItems: unknown[], { url = address, status = 200, encoding = '' } = {}) {
  const json = JSON.stringify({ mediaItemResults: mediaItems.map((mediaItem) => ({ mediaItem })) })
  const text = encoding === '' ? json : btoa(json)
  return { request: { url }, response: { status, content: { text, encoding } } }
}

test('takes the last answer of each item, encoded or not, and passes over what is no whole answer', () => {
  const later = { ...a, description: 'Later' }
  const others = [
    entry([{}], { url: 'https://example.com/' }),
    entry([{}], { url: 'no-url' }),
    entry([{ id: 'a' }], { url: `${address}&fields=mediaItemResults/mediaItem/id` }),
    entry([], { status: 401 }),
    { request: { url: address }, response: { status: 200, content: {} } },
    null,
  ]
  const entries = [entry([a, b]), ...others, entry([later], { encoding: 'base64' })]
  expect(itemsOfHar({ log: { entries } })).toEqual([later, b])
})

test('tells a recording from items', () => {
  expect([{ log: { entries: [] } }, { log: {} }, [], null].map(isHar)).toEqual([true, false, false, false])
})

test('refuses a bad item with its place, and a recording without an answer', () => {
  expect(() => itemsOfHar({ log: { entries: [null, entry([{ ...a, id: 7 }])] } })).toThrow(
    'log.entries[1]: mediaItemResults[0].mediaItem.id is 7',
  )
  expect(() => itemsOfHar({ log: { entries: [] } })).toThrow(`it holds no whole answer of ${batchGet.path}`)
})
