import { expect, it } from 'vitest'
import { readRetryAfter } from './retry-after.ts'

const now = Date.UTC(1994, 10, 6, 8, 49, 30)
const read = (retryAfter: string, retryDelay?: string): number | undefined =>
  readRetryAfter(
    new Headers({ 'retry-after': retryAfter }),
    retryDelay === undefined ? [] : [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay }],
    now,
  )

it.each([
  ['7', 7000],
  ['0', 0],
  ['1.5', 1500],
  ['7, 9', 7000],
  ['Sun, 06 Nov 1994 08:49:37 GMT', 7000],
  ['Sunday, 06-Nov-94 08:49:37 GMT', 7000],
  ['Sun Nov  6 08:49:37 1994', 7000],
  ['Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:40 GMT', 7000],
  ['Sun, 06 Nov 1994 08:49:00 GMT', 0],
])('reads %s', (retryAfter, wait) => {
  expect(read(retryAfter)).toBe(wait)
})

it.each(['', '-1', '+5', 'soon 5', 'tomorrow 3', '5 6', 'Sun, 99 Nov 1994 08:49:37 GMT', '11/06/94'])(
  'takes %j for nothing',
  (retryAfter) => {
    expect(read(retryAfter)).toBeUndefined()
  },
)

it('reads the details when the header says nothing', () => {
  expect(read('', '30s')).toBe(30_000)
  expect(read('-1', '30s')).toBe(30_000)
  expect(read('7', '30s')).toBe(7000)
})
