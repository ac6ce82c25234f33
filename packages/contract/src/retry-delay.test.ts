import { retry } from '@photos-library/schema'
import { describe, expect, it } from 'vitest'
import type { Answer } from './answer.ts'
import { retryDelay } from './retry-delay.ts'
import { TargetError } from './target-error.ts'

const request = { method: 'GET', url: 'http://localhost/', headers: {} }
const now = Date.parse('2026-11-24T12:00:00Z')

function answer(status: number, headers: Record<string, string> = {}): Answer {
  return { call: {}, request, status, headers, text: '', json: undefined }
}

describe('retryDelay', () => {
  it.each([200, 400, 401, 404, 500])('leaves a %i to the checks', (status) => {
    expect(retryDelay(answer(status), 0, now)).toBeUndefined()
  })

  it('backs off when nothing comes, and not beyond the longest delay', () => {
    const delays = [0, 1, 100].map((retries) => retryDelay(new TargetError('no way'), retries, now))
    expect(delays).toEqual([1000, 1300, retry.maxDelay * 1000])
  })

  it.each([503, 504])('backs off after a %i, which Google retries', (status) => {
    expect(retryDelay(answer(status), 0, now)).toBe(1000)
  })

  it('waits at least as long after a 429 as Google asks for', () => {
    expect(retryDelay(answer(429), 0, now)).toBe(30_000)
    expect(retryDelay(answer(429, { 'retry-after': '1' }), 0, now)).toBe(30_000)
  })

  it.each(['45', 'Tue, 24 Nov 2026 12:00:45 GMT'])('waits as long as Retry-After: %s', (value) => {
    expect(retryDelay(answer(429, { 'retry-after': value }), 0, now)).toBe(45_000)
  })

  it('does not wait for an hour', () => {
    expect(retryDelay(answer(503, { 'retry-after': '3600' }), 0, now)).toBeUndefined()
  })

  it('passes over a Retry-After that is neither', () => {
    expect(retryDelay(answer(503, { 'retry-after': 'soon' }), 0, now)).toBe(1000)
  })
})
