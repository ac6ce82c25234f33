import type { Call } from '../calls/call.ts'
import { addFacts } from '../errors/add-facts.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { tell } from '../hooks/hooks.ts'
import { timed } from '../hooks/timed.ts'
import { untilAborted } from '../time/until-aborted.ts'
import { attemptOnce } from './attempt-once.ts'
import { retryWait } from './retry-wait.ts'

/**
 * Asks, and asks again where the policy says so. The loop is around the whole exchange, not inside `fetch`, because a body
 * that breaks off halfway is a failure of the network, too. `give500` leaves a 500 to the one who asks.
 */
export async function askPatiently(call: Call, ids: readonly string[], give500 = false): Promise<unknown> {
  const { api, tokens, hooks } = call.core
  const nextToken = (attempt: number): Promise<string> => untilAborted(call.signal, () => tokens.next(attempt))
  let token = await nextToken(1)
  let renewals = 0
  for (let attempt = 1; ; attempt++) {
    const event = { operation: call.operation, ids, attempt }
    try {
      return await attemptOnce(call, event, token)
    } catch (error) {
      if (!(error instanceof PhotosLibraryError)) throw error
      const failed = addFacts(error, { attempts: attempt })
      const next = { ...event, attempt: attempt + 1 }
      if (call.signal?.aborted === true) throw failed
      const renewed = error.httpStatus === 401 && renewals++ === 0 ? tokens.renew(token, next.attempt) : undefined
      const wait = renewed ? 0 : retryWait({ error: failed, attempt: attempt - renewals, give500 }, call.retry)
      if (wait === undefined) throw failed
      if (!renewed) {
        const end = tell(hooks.onWait, { ...next, wait })
        await timed(api.now, end, () => untilAborted(call.signal, () => call.core.clock.wait(wait, call.signal)))
      }
      token = await (renewed ?? nextToken(next.attempt))
      tell(hooks.onRetry, { ...next, error: failed })
    }
  }
}
