import { createPhotosClient } from '@photos-library/client'
import { createPhotosLibrary, photo, poison, quotaExceeded, serverError } from '@photos-library/msw'
import { batchGet, codes, errors } from '@photos-library/schema'
import { beforeEach, describe, expect, it } from 'vitest'
import { allFound, found, stubFetch } from './stub-fetch.ts'
import { virtualClock } from './virtual-clock.ts'

const ids = Array.from({ length: batchGet.maxIds }, (_, index) => `id-${index}`)
const library = createPhotosLibrary({ items: ids.map((id) => photo({ id })) })
beforeEach(() => library.reset())

function client(badIds?: Set<string>, fetch: Parameters<typeof createPhotosClient>[0]['fetch'] = library.fetch) {
  return createPhotosClient({ accessToken: 't', fetch, clock: virtualClock(), badIds })
}

/** Answers 500 to every request that holds one of the bad ids, and counts the requests. */
function poisoned(bad: readonly string[]) {
  const spoilt = new Set(bad)
  const { httpStatus, body } = errors.internal()
  return stubFetch((asked) =>
    asked.some((id) => spoilt.has(id)) ? Response.json(body, { status: httpStatus }) : allFound(asked),
  )
}

describe('a bad id among fifty', () => {
  it('is a failed result, and its neighbours are answered', async () => {
    library.fail(poison('id-7'))

    const results = await client().batchGet(ids)

    expect(results.filter(({ ok }) => !ok)).toMatchObject([{ id: 'id-7', status: { code: codes.INTERNAL.number } }])
    expect(results.map(({ id }) => id)).toEqual(ids)
  })

  it('costs at most 13 requests after the retry, wherever it is', async () => {
    const costs = await Promise.all(
      ids.map(async (bad) => {
        const { fetch, requests } = poisoned([bad])
        await client(undefined, fetch).batchGet(ids)
        return requests.length - 2
      }),
    )

    expect(Math.max(...costs)).toBeLessThanOrEqual(13)
    expect(costs.reduce((sum, cost) => sum + cost) / costs.length).toBeLessThanOrEqual(12.5)
  })

  it('is not looked for in a half known to be clean', async () => {
    const { fetch, asked } = poisoned(['id-49'])

    await client(undefined, fetch).batchGet(ids)

    const clean = asked().filter((part) => !part.includes('id-49'))
    expect(new Set(clean.flat()).size).toBe(clean.flat().length)
  })
})

it('asks one by one where halving would cost more', async () => {
  const bad = ids.filter((_, index) => index % 2 === 1)
  const { fetch, requests } = poisoned(bad)

  const results = await client(undefined, fetch).batchGet(ids)

  expect(results.filter(({ ok }) => !ok).map(({ id }) => id)).toEqual(bad)
  // The whole and its retry, the ids, a path of halving and a retry of each bad id.
  expect(requests.length).toBeLessThanOrEqual(2 + ids.length + Math.log2(ids.length) + 2 + bad.length)
})

it('asks once more, and no more, for a part that was answered with nothing', async () => {
  const { httpStatus, body } = errors.internal()
  const four = ['a', 'b', 'c', 'd']
  const { fetch, asked } = stubFetch((part) => {
    if (part.length === four.length) return Response.json(body, { status: httpStatus })
    if (!(part.length === 2 && part.includes('a'))) return allFound(part)
    const isFirst = asked().filter((ids) => ids.join() === part.join()).length === 1
    return isFirst
      ? Response.json({ mediaItemResults: part.map(() => ({})) })
      : Response.json(body, { status: httpStatus })
  })

  expect(await client(undefined, fetch).batchGet(four)).toMatchObject(four.map((id) => ({ ok: true, id })))
  expect(asked().filter((part) => part.length === 2 && part.includes('a'))).toHaveLength(2)
})

it('keeps the answer to a part of which an id was answered with nothing, and then the call failed', async () => {
  const failure = ({ httpStatus, body }: ReturnType<typeof errors.internal>) =>
    Response.json(body, { status: httpStatus })
  const { fetch } = stubFetch((part) => {
    if (part.length === 4) return failure(errors.internal())
    if (part.length === 1) return failure(errors.insufficientScopes())
    return Response.json({ mediaItemResults: part.map((id) => (id === 'b' ? {} : found(id))) })
  })

  await expect(client(undefined, fetch).batchGet(['a', 'b', 'c', 'd'])).rejects.toMatchObject({
    code: 'PERMISSION_DENIED',
    results: [{ ok: true, id: 'a' }],
    remaining: ['b', 'c', 'd'],
  })
})

it('isolates an id that was asked for alone', async () => {
  library.fail(poison('id-1'))

  expect(await client().batchGet(['id-1'])).toMatchObject([{ ok: false, id: 'id-1' }])
  await expect(client().get('id-1')).rejects.toMatchObject({ code: 'INTERNAL' })
})

it('takes a server that fails for every id for what it is', async () => {
  library.fail(serverError(), { times: Infinity })

  await expect(client().batchGet(ids)).rejects.toMatchObject({ code: 'INTERNAL', remaining: ids })
  expect(library.requests.length).toBeLessThan(40)
})

it('never halves after 429', async () => {
  library.fail(quotaExceeded(), { times: Infinity })

  await expect(client().batchGet(ids)).rejects.toMatchObject({ code: 'RESOURCE_EXHAUSTED', attempts: 4 })
  expect(library.requests).toHaveLength(4)
})

describe('badIds', () => {
  it('are remembered between calls, and not asked for', async () => {
    const badIds = new Set<string>()
    const { fetch, requests } = poisoned(['id-3'])
    const photos = client(badIds, fetch)
    await photos.batchGet(ids)
    const before = requests.length

    expect(await photos.batchGet(ids)).toMatchObject(ids.map((id) => ({ id, ok: id !== 'id-3' })))
    expect([...badIds]).toEqual(['id-3'])
    expect(requests.length - before).toBe(1)
  })

  it('are asked for again once forgotten', async () => {
    const badIds = new Set(['id-3'])
    const photos = client(badIds)

    expect(await photos.batchGet(['id-3'])).toMatchObject([{ ok: false }])
    badIds.delete('id-3')
    expect(await photos.batchGet(['id-3'])).toMatchObject([{ ok: true }])
  })

  it('hold no id that may have had a bad minute', async () => {
    const badIds = new Set<string>()
    library.fail(serverError(), { times: 2 })

    await client(badIds).batchGet(['id-3'])

    expect(badIds.size).toBe(0)
  })
})
