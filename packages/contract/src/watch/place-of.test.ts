import { batchGet } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { placeOf } from './place-of.ts'

const { server, path } = batchGet

it.each([
  ['method', `${server}${path}?x=1`],
  ['method', `http://localhost:3000${path}`],
  ['near miss', `${server}${path.replace(':', '/')}`],
  ['near miss', `${server}${path.toLowerCase()}`],
  ['elsewhere', `${server}/v1/mediaItems:search`],
  ['elsewhere', `${server}/v1/mediaItems`],
  ['elsewhere', `https://photos.example${path}`],
])('%s: %s', (place, url) => {
  expect(placeOf(new URL(url))).toBe(place)
})

it('looks beneath the endpoint given', () => {
  const endpoint = new URL('https://photos.example/google/')
  expect(placeOf(new URL(`https://photos.example/google${path}`), endpoint)).toBe('method')
  expect(placeOf(new URL(`https://photos.example${path}`), endpoint)).toBe('elsewhere')
})
