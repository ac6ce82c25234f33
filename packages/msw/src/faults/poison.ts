import { errors } from '@photos-library/schema'
import type { Fault } from './fault.ts'

/** 500 for every request that holds the id, whatever else it holds, until it is removed (clause error.poison). */
export function poison(id: string): Fault {
  return {
    name: `poison(${JSON.stringify(id)})`,
    times: Infinity,
    matches: (ids) => ids.includes(id),
    answer: () => errors.internal(),
  }
}
