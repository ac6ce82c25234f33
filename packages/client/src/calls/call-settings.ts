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

/** Reads the client's options. What a call's own leave out is theirs. */
export function settingsReader(client: PhotosClientOptions): (own: CallOptions | undefined) => CallSettings {
  const settings = readNumbers(client, {
    signals: [client.signal],
    concurrency: 4,
    retry: readRetryPolicy(client.retry ?? {}),
    timeout: retry.totalTimeout * 1000,
    totalTimeout: Infinity,
    maxAge: 0,
    onProgress: undefined,
  })
  return (own) =>
    own
      ? {
          ...readNumbers(own, settings),
          signals: [...settings.signals, own.signal],
          retry: own.retry ? readRetryPolicy({ ...client.retry, ...own.retry }) : settings.retry,
          onProgress: own.onProgress,
        }
      : settings
}

type Numbers = Pick<CallOptions, 'concurrency' | 'timeout' | 'totalTimeout' | 'maxAge'>

function readNumbers(options: Numbers, byDefault: CallSettings): CallSettings {
  return {
    ...byDefault,
    concurrency: numberOption('concurrency', options.concurrency, byDefault.concurrency),
    timeout: timeOption('timeout', options.timeout, byDefault.timeout),
    totalTimeout: timeOption('totalTimeout', options.totalTimeout, byDefault.totalTimeout),
    maxAge: timeOption('maxAge', options.maxAge, byDefault.maxAge),
  }
}
