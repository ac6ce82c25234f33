import { createPhotosClient } from '@photos-library/client'
import { errors } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { allFound, found, stubFetch } from './stub-fetch.ts'
import { virtualClock } from './virtual-clock.ts'

// The whole spoils its request: its halves are asked for.
const ids = ['a', 'b', 'c', 'd']

function failed({ httpStatus, body }: ReturnType<typeof errors.internal>): Response {
  return Response.json(body, { status: httpStatus })
}

function batchGet(fetch: ReturnType<typeof stubFetch>['fetch']) {
  return createPhotosClient({ accessToken: 't', fetch, clock: virtualClock() }).batchGet(ids)
}

it('asks once more, and no more, for a half that was answered with nothing', async () => {
  const { fetch, asked } = stubFetch((part) => {
    if (part.length === ids.length) return failed(errors.internal())
    if (part.join() !== 'a,b') return allFound(part)
    const isFirst = asked().filter((one) => one.join() === 'a,b').length === 1
    return isFirst ? Response.json({ mediaItemResults: [{}, {}] }) : failed(errors.internal())
  })

  expect(await batchGet(fetch)).toMatchObject(ids.map((id) => ({ ok: true, id })))
  expect(asked().filter((part) => part.join() === 'a,b')).toHaveLength(2)
})

it('keeps what a half was answered when the call fails over its gaps', async () => {
  const { fetch } = stubFetch((part) => {
    if (part.length === ids.length) return failed(errors.internal())
    if (part.length === 1) return failed(errors.insufficientScopes())
    return Response.json({ mediaItemResults: part.map((id) => (id === 'b' ? {} : found(id))) })
  })

  await expect(batchGet(fetch)).rejects.toMatchObject({
    code: 'PERMISSION_DENIED',
    results: [{ ok: true, id: 'a' }],
    remaining: ['b', 'c', 'd'],
  })
})
