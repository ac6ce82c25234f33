import type { BadIds } from '../batch/bad-ids.ts'
import type { Waiting } from '../batch/get.ts'
import type { InFlight } from '../batch/in-flight.ts'
import type { MediaItemCache } from '../cache/media-item-cache.ts'
import type { Hooks } from '../hooks/hooks.ts'
import type { ChunkLimits } from '../ids/chunk-ids.ts'
import type { Api } from '../requests/api.ts'
import type { BudgetOptions } from '../budget/budget-options.ts'
import type { CallOptions } from './call-options.ts'
import type { CallSettings } from './call-settings.ts'
import type { Clock } from '../time/clock.ts'
import type { TokenSource } from '../tokens/access-token.ts'

/** What all calls of a client share. */
export interface Core {
  api: Api
  /** The settings of a call with options of its own. */
  settingsOf: (own: CallOptions | undefined) => CallSettings
  tokens: TokenSource
  /** What the last answer was asked with, which an error about an answer must not show. */
  lastToken?: string
  clock: Clock
  limits: ChunkLimits
  hooks: Hooks
  budget: BudgetOptions | undefined
  badIds?: BadIds | undefined
  /** An id of the request answered last: not a bad one, which tells bad ids from a server that fails. */
  answered?: string | undefined
  /** Absent until a call with `maxAge` needs one. */
  cache?: MediaItemCache | undefined
  inFlight: InFlight
  /** The callers of `get` that share the next call, and how long they wait for each other. */
  waiting: Waiting[]
  getWindow: number
  validate?: boolean | 'report' | undefined
}
