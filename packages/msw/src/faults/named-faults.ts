import {
  deadlineExceeded,
  quotaExceeded,
  scopeInsufficient,
  serverError,
  serviceDisabled,
  unauthenticated,
  unavailable,
} from './api-faults.ts'
import { chaos } from './chaos.ts'
import { disconnect } from './disconnect.ts'
import type { Fault } from './fault.ts'
import { notJson } from './not-json.ts'
import { poison } from './poison.ts'
import { stall } from './stall.ts'
import { transientNulls } from './transient-nulls.ts'
import { truncated } from './truncated.ts'

/** The faults by the names of their functions, each made from a JSON object of its options. */
const makers = new Map<string, (options: Record<string, unknown>) => Fault>([
  [
    'chaos',
    ({ seed, rate }) =>
      chaos({ ...(seed !== undefined && { seed: Number(seed) }), ...(rate !== undefined && { rate: Number(rate) }) }),
  ],
  ['deadlineExceeded', deadlineExceeded],
  ['disconnect', disconnect],
  ['notJson', notJson],
  ['poison', ({ id }) => poison(String(id))],
  ['quotaExceeded', quotaExceeded],
  ['scopeInsufficient', scopeInsufficient],
  ['serverError', serverError],
  ['serviceDisabled', serviceDisabled],
  ['stall', ({ milliseconds }) => stall({ ...(milliseconds !== undefined && { milliseconds: Number(milliseconds) }) })],
  ['transientNulls', transientNulls],
  ['truncated', truncated],
  ['unauthenticated', unauthenticated],
  ['unavailable', unavailable],
])

/** Makes the fault of a name. Throws for a name that is none. */
export function named(name: string, options: Record<string, unknown>): Fault {
  const make = makers.get(name)
  if (!make)
    throw new Error(
      `Failed to script "${name}": there is no such fault. Please give one of ${[...makers.keys()].join(', ')}.`,
    )
  return make(options)
}
