import { watchContract } from '@photos-library/contract'
import { createPhotosLibrary } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'
import { compare } from '../mock/compare.ts'
import type { Effort } from '../report/effort.ts'
import type { Table } from '../report/table.ts'
import { durationOf } from './duration-of.ts'

const library = createPhotosLibrary({ count: batchGet.maxIds })
const query = library.items.map(({ id }) => `${batchGet.idsParameter}=${id}`).join('&')
const url = `${batchGet.server}${batchGet.path}?${query}`

/** What an app pays for being watched. */
export async function benchWatch({ rounds, duration }: Effort): Promise<Table> {
  const watched = watchContract(library.fetch)
  const subjects: Record<string, typeof fetch> = {
    'a bare `fetch`': library.fetch,
    '**watchContract(fetch)**': watched,
  }
  return {
    title: "An app's call of 50 ids, watched",
    method:
      'The mock in process, the answer read whole: microseconds a call, and the ratio to the bare `fetch` in the same round. Lower is better.',
    columns: ['call', 'µs', 'ratio'],
    rows: await compare(Object.keys(subjects), rounds, (name) => durationOf(() => ask(subjects[name]!), duration)),
  }
}

async function ask(fetch: typeof globalThis.fetch): Promise<void> {
  const response = await fetch(url, { headers: { authorization: 'Bearer any' } })
  await response.json()
}
