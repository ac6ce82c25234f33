import type { Call } from '../calls/call.ts'
import type { Chunk } from '../ids/chunk.ts'
import { retryWait } from '../retries/retry-wait.ts'
import { within } from '../time/deadline.ts'
import type { Loading } from './in-flight.ts'

/**
 * Waits for another call's request, and answers how it ended. It may take several attempts; nothing is answered when one of
 * them takes longer than this call's own may.
 */
export async function endOfTheirs(call: Call, their: Loading): Promise<PromiseSettledResult<void> | undefined> {
  const { chunk } = their
  const limits = { signals: [call.signal], ofCall: true, option: 'timeout', clock: call.core.clock }
  for (;;) {
    const time = call.timeout + (await waitBefore(call, chunk))
    const before = { ...chunk }
    try {
      const [end] = await within({ ...limits, time }, () => Promise.allSettled([their.done]))
      return end
    } catch (error) {
      if (call.signal?.aborted) throw error
      if (!hasGoneOn(chunk, before)) return undefined
    }
  }
}

/** How long this call would wait in their place, when they wait for their next attempt. */
async function waitBefore({ retry }: Call, { failure: error, sent }: Chunk): Promise<number> {
  if (error?.attempts !== sent) return 0
  return (await retryWait({ error, attempt: sent, give500: false }, retry)) ?? 0
}

function hasGoneOn(chunk: Chunk, before: Chunk): boolean {
  return chunk.sent > before.sent || chunk.failure !== before.failure || chunk.results !== before.results
}
