import { batchGet } from '@photos-library/schema'
import { refusedOption } from './calls/refused-option.ts'
import type { Hooks } from './hooks/hooks.ts'

const levels = ['off', 'error', 'warn', 'info', 'debug'] as const

/** How much is logged: failed calls; requests sent again, too; all calls, too; all requests and waits, too. */
export type LogLevel = (typeof levels)[number]

/** Where it is logged: `console`, pino, winston. */
export type Logger = Record<Exclude<LogLevel, 'off'>, (message: string, facts: object) => void>

/** What `logHooks` takes. */
export interface LogOptions {
  /** Default: `console`. */
  logger?: Logger | undefined
  /** Default: what the environment variable `PHOTOS_LIBRARY_LOG` says, else `warn`. */
  level?: LogLevel | undefined
}

const variable = 'PHOTOS_LIBRARY_LOG'

/**
 * Hooks that log. Ids are counted, not named; no line holds a token. Times are in milliseconds.
 *
 * @throws {PhotosLibraryError} INVALID_ARGUMENT for a level that there is not.
 */
export function logHooks({ logger = console, level }: LogOptions = {}): Hooks {
  const most = level === undefined ? rankOf(variable, environment()[variable] || 'warn') : rankOf('level', level)
  const log = (at: keyof Logger, message: string, facts: object): void => {
    if (rankOf('level', at) <= most) logger[at](`photos-library: ${message}`, facts)
  }
  return {
    onOperation({ name }) {
      return ({ error, ...facts }) =>
        error ? log('error', `${name} failed. ${error.message}`, facts) : log('info', `${name} is done.`, facts)
    },
    onRequest({ url, ids, attempt }) {
      return ({ error, ...facts }) =>
        log('debug', `${batchGet.method} ${url}`, { ids: ids.length, attempt, ...facts, code: error?.code })
    },
    onRetry({ ids, attempt, error }) {
      log('warn', 'a request is sent again.', { ids: ids.length, attempt, code: error?.code })
    },
    onSplit({ ids }) {
      log('warn', 'a request that holds a bad id is halved.', { ids: ids.length })
    },
    onWait({ ids, attempt, wait }) {
      log('debug', 'waiting before a request is sent again.', { ids: ids.length, attempt, wait })
    },
    onInvalid({ violation }) {
      log('warn', 'an answer breaks its schema.', { violation })
    },
  }
}

function rankOf(name: string, level: string): number {
  const rank = levels.findIndex((known) => known === level)
  if (rank === -1) throw refusedOption(name, level, `one of ${levels.join(', ')}`)
  return rank
}

/** None in a browser. */
function environment(): Record<string, string | undefined> {
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {}
}
