import { retry } from '@photos-library/schema'
import type { Call } from '../calls/call.ts'
import { addFacts } from '../errors/add-facts.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { RequestEvent } from '../hooks/hooks.ts'
import { tell } from '../hooks/tell.ts'
import { timed } from '../hooks/timed.ts'
import type { Chunk } from '../ids/chunk.ts'
import { untilAborted } from '../time/until-aborted.ts'
import { wait } from '../time/wait.ts'
import { attemptOnce } from './attempt-once.ts'
import { retryWait } from './retry-wait.ts'

/**
 * Asks, and asks again where the policy says so. The loop is around the whole exchange, not inside `fetch`, because a body
 * that breaks off halfway is a failure of the network, too. `give500` leaves a 500 to the one who asks.
 */
export async function askPatiently(call: Call, chunk: Chunk, give500 = false): Promise<unknown> {
  const { tokens, hooks, spend } = call.core
  let token = await untilAborted(call.signal, () => tokens.next(1))
  let renewals = 0
  let sent = 0
  for (let attempt = 1; ; attempt++) {
    const event = { operation: call.operation, ids: chunk.ids, attempt }
    try {
      if (spend) await spend()
      sent = attempt
      return await attemptOnce(call, event, { query: chunk.query, token })
    } catch (error) {
      if (!(error instanceof PhotosLibraryError)) throw error
      const failed = addFacts(error, { attempts: sent })
      const next = { ...event, attempt: attempt + 1 }
      if (call.signal?.aborted) throw failed
      const renewed = isRejected(error) && renewals === 0 ? tokens.renew(token, next.attempt) : undefined
      const delay = renewed ? 0 : await retryWait({ error: failed, attempt: attempt - renewals, give500 }, call.retry)
      if (delay === undefined) throw failed
      if (renewed) renewals++
      else await waitFor(call, { ...next, wait: delay })
      token = await untilAborted(call.signal, () => renewed ?? tokens.next(next.attempt))
      tell(hooks.onRetry, { ...next, error: failed })
    }
  }
}

function isRejected({ httpStatus }: PhotosLibraryError): boolean {
  return httpStatus === retry.renewTokenHttpStatus
}

function waitFor(call: Call, event: RequestEvent & { wait: number }): Promise<void> {
  const { clock, hooks } = call.core
  return timed(clock, tell(hooks.onWait, event), () => wait(clock, event.wait, call.signal))
}
