import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createPhotosLibrary } from '@photos-library/msw'
import { readItems } from '@photos-library/msw/server'
import { batchGet, scopes, type BatchGetMediaItemsResponse } from '@photos-library/schema'
import { expect, test } from 'vitest'
import { requestFor } from './ask.ts'

/** Bodies that users of the live server have published; they are not ours to copy, and so lie beside the repository. */
const folder = fileURLToPath(new URL('../../../../shared/data/recorded/', import.meta.url))
const isThere = existsSync(folder)
if (!isThere) console.warn(`The recorded bodies are not at ${folder}: nothing is compared with them.`)

const parse = (name: string) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8'))

/** The recorded ones died long ago, and each answer mints its own. */
const withoutBaseUrls = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body), (name, value) => (name === 'baseUrl' ? undefined : value))

test.runIf(isThere).each(['01-batch-get-200-two-photos.json', '02-batch-get-200-video-and-invalid-id.json'])(
  'answers %s from the items in it',
  async (name) => {
    const recorded: BatchGetMediaItemsResponse = parse(name)
    const library = createPhotosLibrary({ items: readItems(`${folder}${name}`) })
    const ids = recorded.mediaItemResults.map(({ mediaItem }) => mediaItem?.id ?? 'lost')
    const answered = await (await library.fetch(requestFor(ids))).json()
    expect(withoutBaseUrls(answered)).toEqual(withoutBaseUrls(recorded))
  },
)

test.runIf(isThere)('answers the recorded request', async () => {
  const { path, query }: { path: string; query: [string, string][] } = parse('01-batch-get-request.json')
  const library = createPhotosLibrary({ items: readItems(`${folder}01-batch-get-200-two-photos.json`), auth: 'off' })
  const response = await library.fetch(new Request(`http://localhost${path}?${new URLSearchParams(query)}`))
  expect(withoutBaseUrls(await response.json())).toEqual(withoutBaseUrls(parse('01-batch-get-200-two-photos.json')))
})

const strict = createPhotosLibrary({ auth: { weak: { scopes: [] }, full: { scopes: scopes.legacy } } })

test.runIf(isThere).each([
  ['05-error-401-unauthenticated.json', requestFor(['a'], {}, 'expired')],
  ['06-error-403-insufficient-scopes.json', requestFor(['a'], {}, 'weak')],
  [
    '10-error-400-more-than-50-batch-create.json',
    requestFor(
      Array.from({ length: batchGet.maxIds + 1 }, (_, index) => `${index}`),
      {},
      'full',
    ),
  ],
])('answers %s', async (name, request) => {
  expect(await (await strict.fetch(request)).json()).toEqual(parse(name))
})

test.runIf(isThere)(
  'answers 09-error-400-unknown-query-parameter.json, but for the details nobody published',
  async () => {
    const { details: _, ...error } = parse('09-error-400-unknown-query-parameter.json').error
    const request = requestFor(['a'], { 'filters[mediaTypeFilter][mediaTypes][0]': 'PHOTO' }, 'full')
    expect(await (await strict.fetch(request)).json()).toEqual({ error })
  },
)

test.runIf(isThere)('answers the recorded headers of a 401', async () => {
  const response = await strict.fetch(requestFor(['a'], {}, 'expired'))
  const { Date: _, Server: __, ...recorded } = parse('05-error-401-headers.json')
  for (const [name, value] of Object.entries(recorded)) {
    expect(response.headers.get(name), name).toBe(Array.isArray(value) ? value.join(', ') : value)
  }
})
