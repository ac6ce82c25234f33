import { batchGet } from '@photos-library/schema'
import { describe, expect, it } from 'vitest'
import { createSession, type Session } from './session.ts'
import type { Target } from './target.ts'

const app = { fetch: () => new Response('{}') }

function open(target: Target, options: { anyToken?: boolean; knownIds?: string[] } = {}): Session {
  return createSession(target, { accessToken: 'T', knownIds: ['a', 'b'], ...options })
}

describe('createSession', () => {
  it('sends the same request once', async () => {
    const session = open(app)
    await Promise.all([session.ask({ ids: ['a'] }), session.ask({ ids: ['a'] }), session.ask({ ids: ['b'] })])
    expect(session.requests()).toBe(2)
  })

  it.each([
    ['in process', app, true],
    ['on loopback', 'http://localhost:1', true],
    ['on the network', 'https://photos.example', false],
  ])('knows whether a target %s may accept a made-up token', (_, target, anyToken) => {
    expect(open(target).anyToken).toBe(anyToken)
    expect(open(target, { anyToken: !anyToken }).anyToken).toBe(!anyToken)
  })

  it('asks at the server of the spec by default', () => {
    expect(open(app).endpoint.origin).toBe(batchGet.server)
  })

  it('leaves room for other ids beside the known ones', () => {
    const knownIds = Array.from({ length: 2 * batchGet.maxIds }, (_, index) => `id-${index}`)
    expect(open(app, { knownIds }).knownIds.length).toBeLessThan(batchGet.maxIds)
  })

  it('says what is wrong with an address', () => {
    expect(() => open('localhost')).toThrow(/^Failed to read the address of the target: localhost\. Please /)
  })
})
