import { batchGet } from '@photos-library/schema'
import { validateBatchGetMediaItemsResponse } from '@photos-library/schema/validate'
import { expect, it } from 'vitest'
import { createCorrectServer, knownIds } from './mutants/correct-server.ts'
import { findings } from './mutants/judge.ts'
import { createMutant, reply } from './mutants/mutant.ts'
import { accessToken } from './mutants/token.ts'

type JsonObject = Record<string, unknown>

const correct = createCorrectServer()
const wrongValues = [true, -0.5, 'x', [], {}]
const only = [
  'response.one-of',
  'response.failed-item',
  'response.ok-item',
  'response.item-fields',
  'response.status-code',
  'response.int64',
  'response.creation-time',
  'response.exposure-time',
  'response.photo-or-video',
  'response.video-status',
  'response.floats',
  'response.contributor-info',
  'response.base-url',
  'response.product-url',
] as const

/** The results of a good answer, with one that failed. */
async function results(): Promise<JsonObject[]> {
  const query = new URLSearchParams([...knownIds, 'unknown'].map((id) => [batchGet.idsParameter, id]))
  const headers = { authorization: `Bearer ${accessToken}` }
  const response = await correct.fetch(new Request(`${batchGet.server}${batchGet.path}?${query}`, { headers }))
  return (await response.json()).mediaItemResults
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function placesIn(value: JsonObject, above = ''): string[] {
  return Object.entries(value).flatMap(([name, part]) => {
    const place = `${above}/${name}`
    return isObject(part) ? [place, ...placesIn(part, place)] : [place]
  })
}

/** Puts a value where the place is, if it is there. */
function put(whole: JsonObject, place: string, value: unknown): void {
  const names = place.split('/').slice(1)
  const parent = names.slice(0, -1).reduce<unknown>((part, name) => (isObject(part) ? part[name] : undefined), whole)
  const name = names.at(-1) ?? ''
  if (isObject(parent) && name in parent) parent[name] = value
}

async function isMissed(place: string, value: unknown): Promise<boolean> {
  const mediaItemResults = await results()
  for (const result of mediaItemResults) put(result, place, value)
  if (!validateBatchGetMediaItemsResponse({ mediaItemResults })) return false
  const server = createMutant(
    reply('response.item-fields', 'breaks the schema', ({ body }) => {
      for (const result of body.mediaItemResults ?? []) put(result, place, value)
    }),
    correct,
  )
  return (await findings(server, { only })).length === 0
}

it('sees whatever a validator of the schema sees in an answer', async () => {
  const places = new Set((await results()).flatMap((result) => placesIn(result)))
  expect(places.size).toBeGreaterThan(20)
  const missed: string[] = []
  for (const place of places) {
    for (const value of wrongValues) if (await isMissed(place, value)) missed.push(`${place}: ${JSON.stringify(value)}`)
  }
  expect(missed).toEqual([])
})
