import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createPhotosClient, type PhotosLibraryErrorCode } from '@photos-library/client'
import { createPhotosLibrary, photo, quotaExceeded } from '@photos-library/msw'
import { type Code, codes, errors } from '@photos-library/schema'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runModule } from './run-module.ts'
import { snippets } from './snippets.ts'

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))
const item = photo({ id: 'a' })
const library = createPhotosLibrary({ items: [item] })
const photos = createPhotosClient({ accessToken: 'any', fetch: library.fetch, retry: { limit: 0 } })

beforeEach(() => library.reset())
afterEach(() => vi.restoreAllMocks())

function logged(): () => unknown[] {
  const log = vi.spyOn(console, 'log').mockReturnValue()
  return () => log.mock.calls.flat()
}

describe("the client's README", () => {
  const code = snippets(`${packages}client/README.md`, 'ts')
  const [batch = '', badIds = '', budget = '', counter = '', fresh = '', hooks = '', spans = '', logging = ''] = code
  const [bytes = '', failure = '', raw = ''] = code.slice(8)
  const client = { createPhotosClient, accessToken: 'any', ids: ['a'], id: 'a', fetch: library.fetch }

  it('shows one result per id', async () => {
    const show = vi.fn()
    await runModule('client-batch', batch, { ids: ['a'], session: { token: () => 'any' }, show, fetch: library.fetch })
    expect(show).toHaveBeenCalledWith(item)
  })

  it('shows how bad ids are remembered', async () => {
    await runModule('client-bad-ids', `${badIds}\nexport {}`, client)
    expect(library.requests).toHaveLength(2)
  })

  it('shows a budget, and a counter that processes share', async () => {
    const redis = { incr: vi.fn<(key: string) => Promise<number>>(async () => 1), pExpire: vi.fn() }
    await runModule('client-budget', `${budget}\nawait photos.batchGet(ids)\nexport {}`, client)
    await runModule('client-counter', `${counter}\nawait photos.batchGet(ids)\nexport {}`, { ...client, redis })
    expect(redis.incr).toHaveBeenCalledOnce()
    expect(redis.pExpire).toHaveBeenCalledOnce()
  })

  it('shows when an item expires', async () => {
    const lines = logged()
    await runModule('client-fresh', fresh.replace(/^freshness.*expiresAt/m, 'console.log($&)'), client)
    expect(lines()).toEqual([expect.any(Number)])
  })

  it('shows hooks, and spans', async () => {
    const log = vi.fn()
    await runModule('client-hooks', `${hooks}\nawait photos.batchGet(ids)\nexport {}`, { ...client, log })
    expect(log).toHaveBeenCalledWith(1, 1, 200, expect.any(Number))
    await runModule('client-spans', `${spans}\nawait photos.batchGet(ids)`, client)
    await runModule('client-log', `${logging}\nawait photos.batchGet(ids)`, {
      ...client,
      console: { ...console, debug: log, info: log },
    })
    expect(log).toHaveBeenLastCalledWith('photos-library: batchGet is done.', expect.anything())
  })

  it('shows the URLs of the bytes', async () => {
    const [image, link] = [{ src: '' }, { href: '' }]
    await runModule('client-bytes', bytes, { item, image, link })
    expect([image.src, link.href]).toEqual([`${item.baseUrl}=w400-h300-c`, `${item.baseUrl}=d`])
  })

  it('shows how to go on after a failed call', async () => {
    const [save, tomorrow] = [vi.fn(), vi.fn()]
    library.fail(quotaExceeded())
    await runModule('client-failure', failure, { photos, ids: ['a'], save, tomorrow })
    expect(save).toHaveBeenCalledWith([])
    expect(tomorrow).toHaveBeenCalledWith(['a'])
  })

  it('shows a raw call', async () => {
    const lines = logged()
    await runModule('client-raw', `${raw}\nexport {}`, { photos })
    expect(lines()[0]).toEqual([{ mediaItem: { id: 'a' } }])
  })

  it('says of every code of an error when it is', () => {
    const own: Record<Exclude<PhotosLibraryErrorCode, Code>, true> = {
      NETWORK: true,
      TIMEOUT: true,
      INVALID_RESPONSE: true,
      BUDGET_EXHAUSTED: true,
    }
    const rows = readFileSync(`${packages}client/README.md`, 'utf8').matchAll(/^\| `([A-Z_]+)` +\|/gm)
    const all = [...Object.keys(codes).filter((code) => code !== 'OK'), ...Object.keys(own)]

    expect(new Set([...rows].map(([, code]) => code))).toEqual(new Set(all))
  })
})

describe("the schema's README", () => {
  const [code = ''] = snippets(`${packages}schema/README.md`, 'ts')

  it('shows a URL, a violation and a text', async () => {
    const lines = logged()
    await runModule('schema', code, { ids: ['a', 'b'], item })
    expect(lines()).toEqual([
      'https://photoslibrary.googleapis.com/v1/mediaItems:batchGet?mediaItemIds=a&mediaItemIds=b',
      { path: '/mimeType', keyword: 'type', value: null },
      errors.tooManyIds().body.error.message,
    ])
  })
})
