import {
  createPhotosLibrary,
  deadlineExceeded,
  disconnect,
  notJson,
  photo,
  poison,
  quotaExceeded,
  scopeInsufficient,
  serverError,
  serviceDisabled,
  transientNulls,
  truncated,
  unauthenticated,
  unavailable,
} from '@photos-library/msw'
import { batchGet, errors } from '@photos-library/schema'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addressOf, errorOf, requestFor, resultsOf } from './ask.ts'

const [a, b, c] = [photo({ id: 'a' }), photo({ id: 'b' }), photo({ id: 'c' })]
const library = createPhotosLibrary({ items: [a, b, c] })
const server = setupServer(...library.handlers)

beforeAll(() => server.listen())
afterEach(() => library.reset())
afterAll(() => server.close())

const ask = (...ids: string[]) => fetch(requestFor(ids))

describe('an error of the API', () => {
  const project = '42'
  test.each([
    [quotaExceeded({ project }), errors.quotaExceeded({ project })],
    [serverError(), errors.internal()],
    [unavailable(), errors.unavailable()],
    [deadlineExceeded(), errors.deadlineExceeded()],
    [unauthenticated(), errors.unauthenticated()],
    [scopeInsufficient(), errors.insufficientScopes()],
    [serviceDisabled({ project }), errors.serviceDisabled({ project })],
    [poison('a'), errors.internal()],
  ])('$name is answered as the contract has it', async (fault, { httpStatus, headers, body }) => {
    library.fail(fault)
    const response = await ask('a')
    expect(response.status).toBe(httpStatus)
    expect(Object.fromEntries(response.headers)).toMatchObject(headers)
    expect(response.headers.has('retry-after')).toBe(false)
    expect(await response.json()).toEqual(body)
  })

  test('is written as the request asks', async () => {
    library.fail(quotaExceeded())
    const response = await fetch(requestFor(['a'], { '$.xgafv': '1', prettyPrint: 'false' }))
    const text = await response.text()
    expect(text).not.toContain('\n')
    expect(text).toContain('"reason":"rateLimitExceeded"')
  })

  test('is noted in the journal', async () => {
    library.fail(unavailable())
    await ask('a')
    expect(library.requests).toMatchObject([{ ids: ['a'], httpStatus: errors.unavailable().httpStatus }])
  })
})

describe('a fault', () => {
  test('fires once, unless told otherwise', async () => {
    library.fail(unavailable())
    library.fail(serverError(), { times: 2 })
    const statuses = []
    for (let count = 0; count < 4; count++) statuses.push((await ask('a')).status)
    expect(statuses).toEqual([503, 500, 500, 200])
  })

  test('fires only for the ids it is given', async () => {
    library.fail(unavailable(), { ids: ['b', 'c'] })
    expect((await ask('a')).status).toBe(200)
    expect((await ask('a', 'c')).status).toBe(503)
  })

  test('counts, and can be removed', async () => {
    const fault = library.fail(unavailable(), { times: Infinity })
    await ask('a')
    await ask('a')
    fault.remove()
    expect((await ask('a')).status).toBe(200)
    expect(fault.fired).toBe(2)
    library.verify()
  })

  test('never hides a mistake of the request, and waits for the next one', async () => {
    library.fail(unavailable())
    expect((await fetch(addressOf(['a']))).status).toBe(401)
    expect((await ask()).status).toBe(400)
    expect((await fetch(`${batchGet.server}/v1/albums`)).status).toBe(404)
    expect((await ask('a')).status).toBe(503)
  })

  test('is forgotten by reset()', async () => {
    library.fail(unavailable())
    library.reset()
    expect(library.pending).toEqual([])
    expect((await ask('a')).status).toBe(200)
  })

  test('is of one library only', async () => {
    library.fail(unavailable())
    expect((await createPhotosLibrary().fetch(requestFor(['a']))).status).toBe(200)
  })

  test('fires as often as asked when requests come all at once', async () => {
    library.fail(unavailable(), { times: 5 })
    const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await ask('a')).status))
    expect(statuses.filter((status) => status === 503)).toHaveLength(5)
  })
})

describe('poison()', () => {
  test('fails every request with the id, and no other', async () => {
    const poisoned = library.fail(poison('b'))
    expect((await ask('a', 'b')).status).toBe(500)
    expect((await ask('a', 'c')).status).toBe(200)
    expect(await errorOf(await ask('b'))).toEqual(errors.internal().body.error)
    poisoned.remove()
    expect(await resultsOf(await ask('b'))).toEqual([{ mediaItem: b }])
  })
})

describe('transientNulls()', () => {
  test('answers empty results, and the items on the next try', async () => {
    library.fail(transientNulls())
    expect(await resultsOf(await ask('a', 'b'))).toEqual([{}, {}])
    expect(await resultsOf(await ask('a', 'b'))).toEqual([{ mediaItem: a }, { mediaItem: b }])
  })

  test('empties only the results of given ids', async () => {
    library.fail(transientNulls(), { ids: ['b', 'x'] })
    expect(await resultsOf(await ask('a', 'b', 'c'))).toEqual([{ mediaItem: a }, {}, { mediaItem: c }])
  })

  test('leaves a mask as it is', async () => {
    library.fail(transientNulls(), { ids: ['b'] })
    const response = await fetch(requestFor(['b', 'a'], { fields: 'mediaItemResults/mediaItem/id' }))
    expect(await resultsOf(response)).toEqual([{}, { mediaItem: { id: 'a' } }])
  })
})

describe('a broken answer', () => {
  test('truncated() ends half way', async () => {
    const whole = await (await ask('a')).text()
    library.fail(truncated())
    const response = await ask('a')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(whole.slice(0, whole.length / 2))
  })

  test('notJson() is a page', async () => {
    library.fail(notJson())
    const response = await ask('a')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/html')
    await expect(response.json()).rejects.toThrow(SyntaxError)
  })

  test('disconnect() makes fetch reject, through MSW and without it', async () => {
    library.fail(disconnect(), { times: 2 })
    await expect(ask('a')).rejects.toThrow(TypeError)
    await expect(library.fetch(requestFor(['a']))).rejects.toThrow(TypeError)
    expect(library.requests.map(({ httpStatus }) => httpStatus)).toEqual([0, 0])
  })
})

describe('verify()', () => {
  test('is content without faults, and when all have fired', async () => {
    library.verify()
    library.fail(unavailable())
    library.fail(poison('a'))
    await ask('b')
    await ask('a')
    library.verify()
    expect(library.pending).toEqual([])
  })

  test('names every fault that did not fire as often as asked', async () => {
    library.fail(unavailable(), { times: 3 })
    library.fail(poison('lost'))
    library.fail(truncated()).remove()
    await ask('a')
    const names = ['unavailable() fired 1 of 3 times', 'poison("lost") never fired', 'truncated() never fired']
    for (const name of names) expect(() => library.verify()).toThrow(name)
    expect(library.pending.map(({ name }) => name)).toEqual(['unavailable()', 'poison("lost")', 'truncated()'])
  })
})

test.each([0, -1, 1.5, Number.NaN])('refuses to fire %d times', (times) => {
  expect(() => library.fail(unavailable(), { times })).toThrow(`Failed to script unavailable(): times is ${times}.`)
})
