import { createPhotosClient } from '@photos-library/client'
import { describe, expect, it } from 'vitest'
import { failure } from './failure.ts'
import { found, stubFetch } from './stub-fetch.ts'

const token = 'ya29.secret'

describe('a message quotes no more than the start', () => {
  const long = 'x'.repeat(3_000_000)
  const start = /x{100}…/

  it('of an error’s message', async () => {
    const error = { code: 403, message: long, status: 'PERMISSION_DENIED' }
    const { message } = await failure(() => Response.json({ error }, { status: error.code }))

    expect(message).toMatch(start)
    expect(message.length).toBeLessThan(2000)
  })

  it('of another item’s id', async () => {
    const { message } = await failure(() => Response.json({ mediaItemResults: [found(long)] }), ['a'])

    expect(message).toMatch(start)
    expect(message.length).toBeLessThan(2000)
  })

  it('of what breaks the schema', async () => {
    const { message } = await failure(() => Response.json({ mediaItemResults: [long] }), ['a'], { validate: true })

    expect(message).toMatch(start)
    expect(message.length).toBeLessThan(2000)
  })

  it('of an id’s status, whose details are there in full', async () => {
    const details = [{ '@type': 'a', long }]
    const { fetch } = stubFetch(() =>
      Response.json({ mediaItemResults: [{ status: { code: 3, message: long, details } }] }),
    )
    const got = createPhotosClient({ accessToken: token, fetch }).get('a')

    await expect(got).rejects.toThrow(start)
    await expect(got).rejects.toThrow(/^.{0,2000}$/)
    await expect(got).rejects.toMatchObject({ details })
  })
})

it('an id’s status with nonsense in it is an error as any other', async () => {
  const status = { code: 3, message: {}, details: 'elided' }
  const { fetch } = stubFetch(() => Response.json({ mediaItemResults: [{ status }] }))
  const got = createPhotosClient({ accessToken: token, fetch }).get('a')

  await expect(got).rejects.toMatchObject({
    details: [],
    message: expect.stringContaining('Failed to get "a": code 3.'),
  })
})

it('an answer that breaks its schema too deep to be looked at is an error as any other', async () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
  const error = await failure(() => new Response(`{"mediaItemResults":[${deep}]}`), ['a'], { validate: true })

  expect(error).toMatchObject({ code: 'INVALID_RESPONSE', message: expect.stringContaining('[[[') })
})
