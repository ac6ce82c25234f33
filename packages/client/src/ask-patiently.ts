import { addFacts } from './add-facts.ts'
import type { Api } from './api.ts'
import { ask } from './ask.ts'
import type { Clock } from './clock.ts'
import { PhotosLibraryError } from './photos-library-error.ts'
import type { RetryPolicy } from './retry-policy.ts'
import { retryWait } from './retry-wait.ts'

/** How a request is repeated, and what ends it. */
export interface Patience {
  signal: AbortSignal | undefined
  retry: RetryPolicy
  clock: Clock
}

/**
 * Asks, and asks again where the policy says so. The loop is around the whole exchange, not inside `fetch`, because a body
 * that breaks off halfway is a failure of the network, too.
 */
export async function askPatiently(
  api: Api,
  ids: readonly string[],
  { signal, retry, clock }: Patience,
): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask(api, ids, signal)
    } catch (error) {
      if (!(error instanceof PhotosLibraryError)) throw error
      const wait = signal?.aborted === true ? undefined : retryWait(error, attempt, retry)
      if (wait === undefined) throw addFacts(error, { attempts: attempt })
      await clock.wait(wait, signal)
    }
  }
}
