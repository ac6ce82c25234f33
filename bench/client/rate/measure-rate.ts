import { batchGet } from '@photos-library/schema'
import { childParameters } from '../../measure/run-child.ts'
import type { ClientName } from '../client-names.ts'
import { loadClient } from '../load-client.ts'
import { someIds } from '../some-ids.ts'

/** What `rate` asks of this process. */
export interface MeasureRate {
  name: ClientName
  endpoint: string
  concurrency: number
  /** How long to measure after twice as long a warm-up, in milliseconds. */
  duration: number
}

// One client, alone in this process, over loopback. Prints how many calls a second it made.
const { name, endpoint, concurrency, duration } = childParameters() as MeasureRate
// Each worker has ids of its own: a client that lets calls for one id share a request must gain nothing by it.
const all = [...someIds(batchGet.maxIds * concurrency)]
const call = (await loadClient(name))({ endpoint, fetch: globalThis.fetch })

// A thousand calls are not enough for the compiler to be done with them.
await callsFor(2 * duration)
const start = performance.now()
const calls = await callsFor(duration)
console.log((calls / (performance.now() - start)) * 1000)

async function callsFor(milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds
  let calls = 0
  const worker = async (_: unknown, index: number) => {
    const ids = all.slice(index * batchGet.maxIds, (index + 1) * batchGet.maxIds)
    for (; performance.now() < end; calls++) await call(ids)
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return calls
}
