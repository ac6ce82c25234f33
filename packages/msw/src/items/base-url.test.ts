import { expect, test } from 'vitest'
import { cutStamp, mintBaseUrl, readBaseUrl, writeStamp } from './base-url.ts'

const time = Date.UTC(2026, 5, 1, 12, 30, 1, 234)

test.each(['a', 'A-_9'.repeat(25), 'a,b &=+%2F é', '日本', ''])('reads what it minted for %j', (id) => {
  expect(readBaseUrl(mintBaseUrl(id, time))).toEqual(id === '' ? undefined : { id, mintedAt: time })
})

test('reads a path, and a URL with parameters', () => {
  const url = new URL(`${mintBaseUrl('a', time, 'http://localhost:1')}=w400-h300-c`)
  expect(url.origin).toBe('http://localhost:1')
  expect(readBaseUrl(url.pathname)).toEqual({ id: 'a', mintedAt: time })
})

test('mints another URL for another id, and at another time', () => {
  const urls = [mintBaseUrl('a', time), mintBaseUrl('b', time), mintBaseUrl('a', time + 1)]
  expect(new Set(urls).size).toBe(3)
})

test.each([
  ['of Google', 'https://lh3.googleusercontent.com/lr/AFBm1_YVHzqu8lYAmS1nVW9cFKqWj8Z5aN0Q'],
  ['cut off', mintBaseUrl('abcdef', time).slice(0, -1)],
  ['altered', `${mintBaseUrl('a', time)}x`],
  ['without a path', 'https://lh3.googleusercontent.com/'],
])('does not read a URL %s', (_, url) => {
  expect(readBaseUrl(url)).toBeUndefined()
})

test('cuts the stamp out of a text', () => {
  const url = mintBaseUrl('a', 0)
  const [before, behind] = cutStamp(`x ${url} y`, url)
  expect(`${before}${writeStamp(time)}${behind}`).toBe(`x ${mintBaseUrl('a', time)} y`)
})
