import { createPhotosLibrary, photo } from '@photos-library/msw'
import { errors, scopes } from '@photos-library/schema'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addressOf, requestFor } from './ask.ts'

const a = photo({ id: 'a' })
const appCreated = 'https://www.googleapis.com/auth/photoslibrary.readonly.appcreateddata'
const readonly = 'https://www.googleapis.com/auth/photoslibrary.readonly'
const library = createPhotosLibrary({ items: [a] })
const server = setupServer(...library.handlers)

beforeAll(() => server.listen())
afterEach(() => library.reset())
afterAll(() => server.close())

describe('tokens', () => {
  const { httpStatus, body, headers: expected } = errors.unauthenticated()

  test.each([
    ['missing', {}],
    ['of another scheme', { authorization: 'Basic abc' }],
    ['empty', { authorization: 'Bearer ' }],
  ])('are needed: %s', async (_, headers) => {
    const response = await fetch(addressOf(['a']), { headers })
    expect(response.status).toBe(httpStatus)
    expect(response.headers.get('www-authenticate')).toBe(expected['www-authenticate'])
    expect(await response.json()).toEqual(body)
  })

  test('are not replaced by an API key', async () => {
    expect((await fetch(`${addressOf(['a'])}&key=k`)).status).toBe(httpStatus)
  })

  test.each(['access_token', 'oauth_token'])('may come as %s, and stay out of the journal', async (name) => {
    expect((await fetch(`${addressOf(['a'])}&${name}=secret&key=secret`)).status).toBe(200)
    expect(JSON.stringify(library.requests)).not.toContain('secret')
  })

  test('are asked for before anything else', async () => {
    expect((await fetch(`${addressOf([])}?zzz=1`)).status).toBe(httpStatus)
  })

  test('are not needed when auth is off', async () => {
    const open = createPhotosLibrary({ items: [a], auth: 'off' })
    expect((await open.fetch(new Request(addressOf(['a'])))).status).toBe(200)
  })

  test.each([
    ['2025', appCreated],
    ['legacy', appCreated],
    ['legacy', readonly],
  ] as const)('with the %s scopes, %s is enough', async (year, scope) => {
    const strict = createPhotosLibrary({ auth: { known: { scopes: [scope] } }, scopes: year })
    expect((await strict.fetch(requestFor(['a'], {}, 'known'))).status).toBe(200)
  })

  test.each([
    ['2025', readonly],
    ['legacy', 'https://www.googleapis.com/auth/drive'],
  ] as const)('with the %s scopes, %s is not enough', async (year, scope) => {
    const strict = createPhotosLibrary({ auth: { known: { scopes: [scope] } }, scopes: year })
    const response = await strict.fetch(requestFor(['a'], {}, 'known'))
    expect(response.status).toBe(errors.insufficientScopes().httpStatus)
    expect(await response.json()).toEqual(errors.insufficientScopes().body)
  })

  test.each(['unknown', 'toString'])('that were not given are refused: %s', async (token) => {
    const strict = createPhotosLibrary({ auth: { known: { scopes: scopes.legacy } } })
    expect((await strict.fetch(requestFor(['a'], {}, token))).status).toBe(401)
  })
})
