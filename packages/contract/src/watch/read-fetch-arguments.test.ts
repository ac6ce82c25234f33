import { expect, it } from 'vitest'
import { readFetchArguments } from './read-fetch-arguments.ts'

const url = 'https://photos.example/'

it('reads a Request, and what is laid over it, without taking its body', async () => {
  const request = new Request(url, { method: 'POST', body: 'mine', headers: { authorization: 'Bearer a' } })
  const sight = readFetchArguments([request, { headers: { accept: 'text/plain' } }], 7)
  expect(sight).toMatchObject({ method: 'POST', url, hasBody: true, askedAt: 7 })
  expect([sight.headers?.get('accept'), sight.headers?.has('authorization')]).toEqual(['text/plain', false])
  expect(await request.text()).toBe('mine')
})

it('leaves an iterator of headers to the app', () => {
  const headers = new Map([['authorization', 'Bearer a']]).entries()
  expect(readFetchArguments([url, { headers }], 0).headers).toBeUndefined()
  expect([...headers]).toHaveLength(1)
})
