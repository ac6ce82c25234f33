import * as retry from '@photos-library/schema/retry'
import { readRetry, retryShape } from '../retries/read-retry.ts'
import type { RetryOptions } from '../retries/retry-options.ts'
import type { CallOptions, PhotosClientOptions } from './call-options.ts'
import { readOptions } from './read-options.ts'
import { callable, count, limit, objectWith } from './shape.ts'

/** A call's options, complete and checked. */
export interface CallSettings {
  signals: readonly (AbortSignal | undefined)[]
  concurrency: number
  retry?: RetryOptions | undefined
  timeout: number
  totalTimeout: number
  maxAge: number
  onProgress?: CallOptions['onProgress']
}

const byDefault: CallSettings = {
  signals: [],
  concurrency: 4,
  timeout: retry.totalTimeout * 1000,
  totalTimeout: Infinity,
  maxAge: 0,
}

const shapes = {
  signal: objectWith('addEventListener'),
  concurrency: count,
  retry: retryShape,
  timeout: limit,
  totalTimeout: limit,
  maxAge: limit,
  onProgress: callable,
}

/** Reads the client's options. What a call's own leave out is theirs. */
export function settingsReader(client: PhotosClientOptions): (own: CallOptions | undefined) => CallSettings {
  const settings = readSettings(client, byDefault)
  return (own) => (own ? readSettings(own, settings) : settings)
}

function readSettings(options: CallOptions, byDefault: CallSettings): CallSettings {
  return {
    ...readOptions(options, byDefault, shapes),
    signals: [...byDefault.signals, options.signal],
    retry: readRetry(options.retry, byDefault.retry),
  }
}
