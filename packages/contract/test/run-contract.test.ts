import { type CheckResult, type ContractOptions, runContract, type Target, TargetError } from '@photos-library/contract'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { describe, expect, it } from 'vitest'
import { collect } from './collect.ts'

const accessToken = 'secret/token+1='
const knownIds = ['a', 'b']
const library = createPhotosLibrary({ items: knownIds.map((id) => photo({ id })) })

function run(target: Target, options: Partial<ContractOptions> = {}): Promise<CheckResult[]> {
  return collect(runContract(target, { accessToken, knownIds, ...options }))
}

const answering = (status: number): Target => ({ fetch: async () => new Response('{}', { status }) })

describe('runContract', () => {
  it('asks at the endpoint given', async () => {
    const urls: string[] = []
    const target = {
      fetch(request: Request) {
        urls.push(request.url)
        return library.fetch(request)
      },
    }
    await run(target, { endpoint: 'https://photos.example/google/', only: ['request.ids.required'] })
    expect(urls[0]).toMatch(/^https:\/\/photos\.example\/google\/v1\//)
  })

  it('checks only what it is asked to', async () => {
    const only = ['response.order/length', 'response.int64'] as const
    const results = await run(library, { only, skip: ['response.int64'] })
    expect(results).toEqual([expect.objectContaining({ check: 'response.order/length', outcome: 'passed' })])
  })

  it.each([401, 403])('stops when the token is refused with %i', async (status) => {
    await expect(run(answering(status))).rejects.toThrow(`refused the access token with ${status}`)
  })

  it('stops when it is asked to slow down', async () => {
    await expect(run(answering(429))).rejects.toThrow(/429.*Please try again/)
  })

  it('stops when the target is out of reach, and keeps the token out of the error', async () => {
    const target = { fetch: () => Promise.reject(new TypeError(`no way with Bearer ${accessToken}`)) }
    const error = await run(target).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(TargetError)
    expect(String(error)).toContain('no way with Bearer $PHOTOS_LIBRARY_TOKEN')
    expect(String(error)).not.toContain(accessToken)
  })

  it('wants two known ids', async () => {
    await expect(run(library, { knownIds: ['a', 'a'] })).rejects.toThrow(/1 distinct .* at least 2/)
  })

  it('finds a server that answers errors to everything, without raising every alarm', async () => {
    const results = await run(answering(500))
    expect(results).toContainEqual(expect.objectContaining({ clause: 'request.path', outcome: 'failed' }))
    expect(results).toContainEqual(expect.objectContaining({ clause: 'response.int64', outcome: 'skipped' }))
  })

  it('keeps the token out of every result, also when the target repeats it', async () => {
    const spellings = [accessToken, encodeURIComponent(accessToken), String.raw`secret\/token+1\u003d`]
    const body = `{"error": "${spellings.join(' ')}"}`
    const echo = { fetch: async () => new Response(body, { headers: { 'x-echo': accessToken } }) }
    const text = JSON.stringify(await run(echo))
    expect(text).toContain('$PHOTOS_LIBRARY_TOKEN')
    expect(text).not.toMatch(/secret|token\+1/)
  })
})
