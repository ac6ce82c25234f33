import { retry } from '@photos-library/schema'
import { readRetryPolicy, type RetryPolicy } from '../requests/retry-policy.ts'
import type { CallOptions, PhotosClientOptions } from './call-options.ts'
import { numberOption, timeOption } from './number-option.ts'

/** A call's options, complete and checked. */
export interface CallSettings {
  signals: readonly (AbortSignal | undefined)[]
  concurrency: number
  retry: RetryPolicy
  timeout: number
  totalTimeout: number
  maxAge: number
  onProgress: CallOptions['onProgress']
}

/** Completes the client's own settings, which every call starts from. */
export function clientSettings(options: PhotosClientOptions): CallSettings {
  const byDefault = {
    signals: [options.signal],
    concurrency: 4,
    retry: readRetryPolicy(options.retry ?? {}),
    timeout: retry.totalTimeout * 1000,
    totalTimeout: Infinity,
    maxAge: 0,
    onProgress: undefined,
  }
  return readSettings(options, byDefault)
}

/** A call's settings: what its options leave out is the client's. */
export function callSettings(client: PhotosClientOptions, settings: CallSettings, options: CallOptions): CallSettings {
  return {
    ...readSettings(options, settings),
    signals: [...settings.signals, options.signal],
    retry: options.retry ? readRetryPolicy({ ...client.retry, ...options.retry }) : settings.retry,
    onProgress: options.onProgress,
  }
}

type Numbers = Pick<CallOptions, 'concurrency' | 'timeout' | 'totalTimeout' | 'maxAge'>

function readSettings(options: Numbers, byDefault: CallSettings): CallSettings {
  return {
    ...byDefault,
    concurrency: numberOption('concurrency', options.concurrency, byDefault.concurrency),
    timeout: timeOption('timeout', options.timeout, byDefault.timeout),
    totalTimeout: timeOption('totalTimeout', options.totalTimeout, byDefault.totalTimeout),
    maxAge: timeOption('maxAge', options.maxAge, byDefault.maxAge),
  }
}
