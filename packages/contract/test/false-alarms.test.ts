import type { Target } from '@photos-library/contract'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { errors } from '@photos-library/schema'
import { describe, expect, it, vi } from 'vitest'
import { auth, createCorrectServer } from './mutants/correct-server.ts'
import { findings, judge } from './mutants/judge.ts'
import { createMutant, envelopes, items, type Mutant, reply, results } from './mutants/mutant.ts'

const clause = 'response.unknown-fields'
const correct = createCorrectServer()

const additions = [
  items(clause, 'adds a field to each item', (item) => Object.assign(item, { rating: { stars: 5 } })),
  items(clause, 'adds a field to the metadata', ({ mediaMetadata }) =>
    Object.assign(mediaMetadata, { location: 'Rome' }),
  ),
  results(clause, 'adds a field to each result', (all) => all.map((result) => ({ ...result, kind: 'result' }))),
  reply(clause, 'adds a field to the answer', ({ body }) => Object.assign(body, { kind: 'answer' })),
  envelopes(clause, 'adds details to an error', (error) => Object.assign(error, { details: [{ '@type': 'a' }] })),
  items(clause, 'answers a new baseUrl each time', (item) => {
    item['baseUrl'] = `https://lh3.googleusercontent.com/lr/${Math.random()}`
  }),
  reply(clause, 'answers 404 with a page of HTML', (answer) => {
    if (answer.status === 404) Object.assign(answer, { text: '<h1>404</h1>', headers: { 'content-type': 'text/html' } })
  }),
  reply(clause, 'answers a page of HTML for paths it does not know', (answer) => {
    if (answer.status === 404) Object.assign(answer, { status: 200, text: '<div id="app">', headers: {} })
  }),
  reply(clause, 'writes its content type in another way', ({ headers }) => {
    headers['content-type'] = 'application/json;charset=utf-8'
  }),
  reply(clause, 'adds headers', ({ headers }) => Object.assign(headers, { 'x-request-id': '1' })),
]

// A field that is added is masked like all others.
function unlessMasked(server: Mutant): Mutant {
  const { answer } = server
  return {
    ...server,
    answer: (occasion) => (occasion.url.searchParams.has('fields') ? occasion.ask() : answer(occasion)),
  }
}

const harmless = [
  ...additions.map(unlessMasked),
  items(clause, 'answers milliseconds', ({ mediaMetadata }) => {
    if (mediaMetadata['creationTime']) mediaMetadata['creationTime'] = '2026-01-01T00:00:00.123Z'
  }),
  items(clause, 'answers nanoseconds', ({ mediaMetadata }) => {
    if (mediaMetadata['creationTime']) mediaMetadata['creationTime'] = '2026-01-01T00:00:00.123456789Z'
  }),
  items(clause, 'knows no EXIF', ({ mediaMetadata }) => {
    if (mediaMetadata.photo) mediaMetadata.photo = {}
  }),
]

/** The correct server, on a clock that goes on by so much before each answer. */
function after(seconds: number): Target {
  return {
    async fetch(request) {
      await vi.advanceTimersByTimeAsync(seconds * 1000)
      return correct.fetch(request)
    },
  }
}

describe('no false alarm', () => {
  it.each(harmless)('over a server that $name', async (server) => {
    expect(await findings(createMutant(server, correct), { strict: true })).toEqual([])
  })

  it.each([1, 75, 120])('over ids of %i characters', async (length) => {
    const knownIds = ['a', 'b'].map((letter) => letter.padStart(length, 'A-_'))
    const [first = '', second = ''] = knownIds
    const library = createPhotosLibrary({ items: [photo({ id: first }), video({ id: second })], auth })
    expect(await findings(library, { knownIds, strict: true })).toEqual([])
  })

  it('over a library in which every near miss of an id exists, too', async () => {
    const others = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index))
    const ids = new Set([...others, ...others.map((other) => `a${other}`), ' a'])
    const library = createPhotosLibrary({ items: Array.from(ids, (id) => photo({ id })), auth })
    expect(await findings(library, { knownIds: ['a', 'b'], strict: true })).toEqual([])
  })

  it('over more known ids than one request takes', async () => {
    const knownIds = Array.from({ length: 60 }, (_, index) => `id-${index}`)
    const library = createPhotosLibrary({ items: knownIds.map((id) => photo({ id })), auth })
    expect(await findings(library, { knownIds, strict: true })).toEqual([])
  })

  it('over answers that take nearly as long as they may, and no finding over longer ones either', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    expect(await findings(after(29), { strict: true })).toEqual([])
    await expect(findings(after(31))).rejects.toThrow(/^Failed to reach .*: no answer came within 30000 ms\./)
    vi.useRealTimers()
  })

  it('over known ids given twice', async () => {
    const library = createPhotosLibrary({ items: ['a', 'b'].map((id) => photo({ id })), auth })
    expect(await findings(library, { knownIds: ['a', 'b', 'a'] })).toEqual([])
  })

  it('but a warning over other texts where none was published, and a finding when strict', async () => {
    const server = createMutant(
      envelopes(clause, 'has other texts', (error) => {
        if (error['message'] === errors.noIds().body.error.message) error['message'] = 'No ids.'
      }),
      correct,
    )
    const warned = { clause: 'request.ids.required.text', outcome: 'warning' }
    expect(await findings(server)).toEqual([expect.objectContaining(warned)])
    expect(await findings(server, { strict: true })).toEqual([
      expect.objectContaining({ ...warned, outcome: 'failed' }),
    ])
  })

  it('says what it could not look at, and what it would take', async () => {
    const library = createPhotosLibrary({ items: ['a', 'b'].map((id) => photo({ id })) })
    const all = await judge(library, { knownIds: ['a', 'b'], only: ['response.video-status'] })
    expect(all).toEqual([expect.objectContaining({ outcome: 'skipped', message: expect.stringContaining('a video') })])
  })
})
