import { retry } from '@photos-library/schema'
import type { Call } from '../calls/call.ts'
import { addFacts } from '../errors/add-facts.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { RequestEvent } from '../hooks/hooks.ts'
import { observed } from '../hooks/observed.ts'
import { tell } from '../hooks/tell.ts'
import type { Chunk } from '../ids/chunk.ts'
import { wait } from '../time/wait.ts'
import { type Attempt, attemptOnce } from './attempt-once.ts'
import { retryWait } from './retry-wait.ts'

/**
 * Asks, and asks again where the policy says so. The loop is around the whole exchange, not inside `fetch`, because a body
 * that breaks off halfway is a failure of the network, too. `give500` leaves a 500 to the one who asks.
 */
export async function askPatiently(call: Call, chunk: Chunk, give500 = false): Promise<unknown> {
  const { tokens } = call.core
  let nextToken = () => tokens.next(1)
  let renewals = 0
  for (let number = 1; ; number++) {
    const event = { operation: call.operation, ids: chunk.ids, attempt: number }
    const attempt: Attempt = { chunk, nextToken }
    try {
      return await attemptOnce(call, event, attempt)
    } catch (error) {
      const failed = addFacts(error, { attempts: chunk.sent })
      const next = { ...event, attempt: number + 1 }
      const { token } = attempt
      if (!token) tokens.forget()
      if (call.signal?.aborted) throw failed
      const failure = { error: failed, before: chunk.failure, attempt: number - renewals, give500 }
      const renewed = token && isRejected(failed) && renewals === 0 ? tokens.renew(token, next.attempt) : undefined
      const delay = renewed ? 0 : await retryWait(failure, call.retry)
      if (delay === undefined) throw failed
      chunk.failure = failed
      if (renewed) renewals++
      else await waitFor(call, { ...next, wait: delay })
      nextToken = () => renewed ?? tokens.next(next.attempt)
      tell(call.core, 'onRetry', { ...next, error: failed })
    }
  }
}

function isRejected({ httpStatus }: PhotosLibraryError): boolean {
  return httpStatus === retry.renewTokenHttpStatus
}

function waitFor(call: Call, event: RequestEvent & { wait: number }): Promise<void> {
  return observed(call.core, 'onWait', event, () => wait(call.core.clock, event.wait, call.signal))
}
