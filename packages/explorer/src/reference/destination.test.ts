import { batchGet } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { send, type TryRequest } from './destination.ts'

const path = `${batchGet.path}?${batchGet.idsParameter}=a%20b`
const request = (): TryRequest => ({
  url: batchGet.server + path,
  headers: new Headers({ accept: 'application/json' }),
})

it('leaves the address to the worker, with a made-up token', () => {
  const tried = request()
  send(tried, { to: 'page' })
  expect(tried.url).toBe(batchGet.server + path)
  expect(Object.fromEntries(tried.headers)).toEqual({
    accept: 'application/json',
    authorization: 'Bearer any-token-will-do',
  })
})

it('asks another server for the same path', () => {
  const tried = request()
  send(tried, { to: 'server', address: 'http://127.0.0.1:8787/' })
  expect(tried.url).toBe(`http://127.0.0.1:8787${path}`)
})

it('goes past the worker to Google, with the user’s token in no URL', () => {
  const tried = request()
  send(tried, { to: 'google', token: 'ya29.mine' })
  expect(tried.url).toBe(batchGet.server + path)
  expect(tried.headers.get('authorization')).toBe('Bearer ya29.mine')
  expect(tried.headers.get('accept')).toContain('msw/passthrough')
})
