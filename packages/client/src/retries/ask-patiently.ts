import * as retry from '@photos-library/schema/retry'
import type { Results } from '../batch/pair-results.ts'
import type { Call } from '../calls/call.ts'
import { addFacts } from '../errors/add-facts.ts'
import { isServerError } from '../errors/is-server-error.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { observed } from '../hooks/observed.ts'
import { tell } from '../hooks/tell.ts'
import type { Chunk } from '../ids/chunk.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import { type Attempt, attemptOnce } from '../requests/attempt-once.ts'
import { wait } from '../time/wait.ts'
import { retryWait } from './retry-wait.ts'

/**
 * Asks, and asks again where the policy says so. The loop is around the whole exchange, not inside `fetch`, because a body
 * that breaks off halfway is a failure of the network, too. `give500` leaves a 500 to the one who asks.
 */
export async function askPatiently(call: Call, chunk: Chunk, give500 = false): Promise<Results> {
  const { tokens } = call.core
  let nextToken = () => tokens.next(1)
  let renewals = 0
  let before: PhotosLibraryError | undefined
  for (let number = 1; ; number++) {
    const event = { operation: call.operation, ids: chunk.ids, attempt: number }
    const attempt: Attempt = { chunk, nextToken }
    try {
      return await attemptOnce(call, event, attempt)
    } catch (error) {
      const failed = addFacts(error, { attempts: chunk.sent })
      const next = { ...event, attempt: number + 1 }
      const { token } = attempt
      // A renewal that this request waited for in vain: the next 401 asks anew.
      if (!token && !tokens.renewal?.isOver) tokens.renewal = undefined
      if (call.signal?.aborted) throw failed
      const failure = { error: failed, before, attempt: number - renewals, give500 }
      const renewal =
        token && !renewals && failed.httpStatus === retry.renewTokenHttpStatus
          ? await loadOnDemand().then(({ renewToken }) => renewToken(tokens, token, next.attempt))
          : undefined
      const delay = renewal ? 0 : await retryWait(failure, call.retry)
      if (delay === undefined) throw failed
      chunk.failure = failed
      if (isServerError(failed)) before = failed
      if (renewal) renewals++
      else
        await observed(call.core, 'onWait', { ...next, wait: delay }, () => wait(call.core.clock, delay, call.signal))
      nextToken = () => renewal?.to ?? tokens.next(next.attempt)
      tell(call.core, 'onRetry', { ...next, error: failed })
    }
  }
}
