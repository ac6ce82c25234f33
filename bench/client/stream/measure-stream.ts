import { childParameters } from '../../measure/run-child.ts'
import { loadClient } from '../load-client.ts'
import { someIds } from '../some-ids.ts'
import { handWrittenLoop } from './hand-written-loop.ts'

/** What `stream` asks of this process. */
export interface MeasureStream {
  way: 'hand-written loop' | 'stream'
  endpoint: string
  count: number
  concurrency: number
}

/** What a way of streaming took. */
export interface StreamCost {
  found: number
  milliseconds: number
  /** The most memory that the process ever held, in kilobytes. */
  peak: number
}

const { way, endpoint, count, concurrency } = childParameters() as MeasureStream
const run = way === 'stream' ? await byStream() : await byHand()
const start = performance.now()
const found = await run()
const milliseconds = performance.now() - start
const cost: StreamCost = { found, milliseconds, peak: process.resourceUsage().maxRSS }
console.log(JSON.stringify(cost))

// Each way loads what it needs and nothing else, for memory is compared.
async function byStream() {
  const { streamWithClient } = await import('./stream-with-client.ts')
  return () => streamWithClient(endpoint, someIds(count), concurrency)
}

async function byHand() {
  const call = (await loadClient('raw-fetch'))({ endpoint, fetch: globalThis.fetch })
  return () => handWrittenLoop(call, someIds(count), concurrency)
}
