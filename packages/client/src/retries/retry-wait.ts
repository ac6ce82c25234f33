import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import { nothing } from '../nothing.ts'
import { backOff } from './back-off.ts'
import { isNetworkFailure } from './is-network-failure.ts'
import { retryLimit, type RetryOptions } from './retry-options.ts'

/** A request that failed. */
export interface Failure {
  error: PhotosLibraryError
  /** The 500 that it had been answered before. */
  before?: PhotosLibraryError | undefined
  /** Which attempt of the request it was; 1 is the first. */
  attempt: number
  /** Whether a 500 is for the one who asked to deal with. */
  give500: boolean
}

/** How long to wait before a failed request is sent again, in milliseconds; nothing when it is not. */
export function retryWait(
  failure: Failure,
  options: RetryOptions | undefined,
): Promise<number | undefined> | number | undefined {
  const { error, attempt } = failure
  // Decided here, for without the network nothing more can be loaded.
  if (!options && isNetworkFailure(error))
    return attempt <= retryLimit ? backOff(attempt + 1) * Math.random() : undefined
  return loadOnDemand().then(({ waitByPolicy }) => waitByPolicy(failure, options), nothing)
}
