import { batchGet } from '@photos-library/schema'
import { childParameters } from '../../measure/run-child.ts'
import { answerParent } from '../../measure/start-child.ts'
import type { ClientName } from '../client-names.ts'
import { loadClient } from '../load-client.ts'
import { someIds } from '../some-ids.ts'

/** What `rate` asks of this process at its start; then, turn by turn, for so many milliseconds of calls. */
export interface MeasureRate {
  name: ClientName
  endpoint: string
  concurrency: number
}

// One client, alone in this process, over loopback. Answers how many calls a second it made.
const { name, endpoint, concurrency } = childParameters() as MeasureRate
// Each worker has ids of its own: a client that lets calls for one id share a request must gain nothing by it.
const all = [...someIds(batchGet.maxIds * concurrency)]
const call = (await loadClient(name))({ endpoint, fetch: globalThis.fetch })

answerParent(async (milliseconds: number) => {
  const start = performance.now()
  const calls = await callsFor(milliseconds)
  return (calls / (performance.now() - start)) * 1000
})

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
