import { runContract } from '@photos-library/contract'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { compare } from '../mock/compare.ts'
import type { Effort } from '../report/effort.ts'
import type { Table } from '../report/table.ts'
import { durationOf } from './duration-of.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'a' }), photo({ id: 'b' }), video({ id: 'c' })] })

/** How long a whole run takes when the server costs next to nothing. */
export async function benchRun({ rounds, duration }: Effort): Promise<Table> {
  const requests = await recordRun()
  const subjects: Record<string, () => Promise<void>> = {
    'the same requests, not judged': () => askAll(requests),
    '**runContract**': async () => void (await recordRun()),
  }
  return {
    title: 'A run of the contract, in process',
    method: `Every clause, against the mock without a network: ${requests.length} requests a run. Microseconds a run, and the ratio to the same requests sent and read without a judgement in the same round. Lower is better.`,
    columns: ['run', 'µs', 'ratio'],
    rows: await compare(Object.keys(subjects), rounds, (name) => durationOf(subjects[name]!, duration)),
  }
}

/** Runs the contract, and answers what it sent. */
async function recordRun(): Promise<Request[]> {
  const requests: Request[] = []
  const target = {
    fetch: (request: Request) => {
      requests.push(request.clone())
      return library.fetch(request)
    },
  }
  // The seed makes every run ask the same.
  const options = { accessToken: 'any', knownIds: ['a', 'b', 'c'], seed: 1 }
  for await (const { outcome, message } of runContract(target, options)) {
    if (outcome === 'failed') throw new Error(`Failed to measure: the mock breaks its contract. ${message}`)
  }
  return requests
}

async function askAll(requests: readonly Request[]): Promise<void> {
  for (const request of requests) await (await library.fetch(request.clone())).text()
}
