import { batchGet, codes } from '@photos-library/schema'
import {
  array,
  type Arbitrary,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  record,
  string,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenLaws } from './faulty/broken-laws.ts'
import { faultyCall, faults, known, type Run, type Script } from './faulty/faulty-call.ts'
import { urlLength } from './url-length.ts'

/** A turn of a browser's event loop takes four milliseconds. */
const isQuick = 'setImmediate' in globalThis

const ids = oneof(
  { weight: 4, arbitrary: constantFrom(...known) },
  { weight: 1, arbitrary: string({ minLength: 1, maxLength: 4, unit: 'grapheme' }) },
)
const few = array(ids, { minLength: 1, maxLength: 12 })
// The default is to make up ten at most.
const many = array(ids, { minLength: 1, maxLength: 200, size: 'max' })

/** A URL for any of the ids. */
const shortest = 300

/** Lists of ids of which at most so many spoil their request, and a server that fails for other reasons, too. */
function scripts(lists: Arbitrary<string[]>, mostBad: number): Arbitrary<Script> {
  return record({
    ids: lists,
    bad: array(nat(), { maxLength: mostBad, size: 'max' }),
    planned: array(
      record({
        name: constantFrom(...Object.keys(faults)),
        times: integer({ min: 1, max: 5 }),
        after: integer({ min: 0, max: 9 }),
        of: oneof(constant([]), array(nat(), { maxLength: 3 })),
      }),
      { maxLength: 5 },
    ),
    concurrency: integer({ min: 1, max: 4 }),
    maxUrlLength: oneof(
      { weight: 1, arbitrary: integer({ min: shortest, max: 600 }) },
      { weight: 2, arbitrary: integer({ min: 2000, max: 8000 }) },
    ),
    // How many characters are wanting for the first full request, if it is to be that close.
    wanting: oneof(constant(undefined), integer({ min: 0, max: 1 })),
  }).map(({ bad, planned, wanting, ...script }) => {
    const close = urlLength([...new Set(script.ids)].slice(0, batchGet.maxIds)) - (wanting ?? 0)
    const maxUrlLength = wanting === undefined ? script.maxUrlLength : Math.max(shortest, close)
    const idsAt = (places: readonly number[]) => places.flatMap((place) => script.ids[place % script.ids.length] ?? [])
    return {
      ...script,
      maxUrlLength,
      bad: idsAt(bad),
      planned: planned.map((fault) => ({ ...fault, of: idsAt(fault.of) })),
    }
  })
}

/** Makes the calls, and tells what became of them. */
async function lawfulRuns(arbitrary: Arbitrary<Script>, numRuns: number): Promise<Run[]> {
  const runs: Run[] = []
  await assert(
    asyncProperty(arbitrary, async (script) => {
      const run = await faultyCall(script)
      runs.push(run)
      expect(brokenLaws(run)).toEqual([])
    }),
    // What breaks a law is made smaller for a while.
    { numRuns: isQuick ? numRuns : 25, interruptAfterTimeLimit: 120_000 },
  )
  return runs
}

const fullOnes = ({ exchanges }: Run) => exchanges.filter(({ ids }) => ids.length === batchGet.maxIds).length
const badOnes = ({ results }: Run) =>
  results.filter((result) => !result.ok && result.status.code === codes.INTERNAL.number).length

describe('a call loses nothing and swaps nothing, whatever the server does', { timeout: 300_000 }, () => {
  it('of a few ids', async () => {
    const runs = await lawfulRuns(scripts(few, 3), 2000)

    expect(runs.some(({ error }) => error)).toBe(true)
  })

  it('of many ids', async () => {
    const runs = await lawfulRuns(scripts(many, 3), 500)

    expect(Math.max(...runs.map(fullOnes))).toBeGreaterThan(1)
  })

  it.runIf(isQuick)('of many bad ids', async () => {
    const runs = await lawfulRuns(scripts(many, 60), 100)

    expect(Math.max(...runs.map(badOnes))).toBeGreaterThan(10)
  })
})
