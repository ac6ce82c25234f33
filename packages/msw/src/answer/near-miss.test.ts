import { batchGet } from '@photos-library/schema'
import { expect, test } from 'vitest'
import { describeMiss } from './near-miss.ts'

test.each([
  ['/v1/mediaItems/:batchGet', 'has a slash too many'],
  ['//v1/mediaItems:batchGet', 'has a slash too many'],
  ['/v1/mediaItems:batchGet/', 'has a slash at its end'],
  ['/v1/mediaItems%3AbatchGet', 'has its colon encoded'],
  ['/mediaItems:batchGet', 'lacks the version'],
  ['/v1beta1/mediaItems:batchGet', 'has another version'],
  ['/v1/mediaitems:batchget', 'is written in other letters'],
])('says that %s %s', (path, mistake) => {
  expect(describeMiss('GET', path)).toBe(
    `@photos-library/msw answers GET ${batchGet.path}, and this was GET ${path}. "${path}" ${mistake}.`,
  )
})

test.each([
  ['POST', batchGet.path],
  ['GET', '/v1/mediaItems:search'],
])('says only what it answers to %s %s', (method, path) => {
  expect(describeMiss(method, path)).toMatch(/and this was \S+ \S+\.$/)
})
