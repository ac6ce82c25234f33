import { random } from '../items/random.ts'
import { serverError, unavailable } from './api-faults.ts'
import type { Fault } from './fault.ts'

/** How a library fails by chance. */
export interface ChaosOptions {
  /**
   * The same seed fails the same requests on every machine.
   * @default 1
   */
  seed?: number
  /**
   * The share of the requests that fail, from 0 to 1.
   * @default 0.1
   */
  rate?: number
  /** The faults to draw from. 500 and 503 by default. */
  kinds?: readonly Fault[]
}

const precision = 1_000_000

/**
 * Fails a share of the requests, drawn from the seed, until it is removed.
 *
 * @throws {RangeError} when the rate is not between 0 and 1, or there are no kinds
 */
export function chaos({ seed = 1, rate = 0.1, kinds = [serverError(), unavailable()] }: ChaosOptions = {}): Fault {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`Failed to make chaos: rate is ${rate}. Please give 0 to 1.`)
  if (kinds.length === 0) throw new RangeError('Failed to make chaos: kinds is empty. Please give a fault.')
  const kindOf = (nth: number) => kinds[random(`kind ${seed} ${nth}`)(kinds.length)]
  return {
    name: `chaos(seed ${seed}, rate ${rate})`,
    times: Infinity,
    matches: (ids, nth) =>
      random(`chaos ${seed} ${nth}`)(precision) < rate * precision && (kindOf(nth)?.matches?.(ids, nth) ?? true),
    answer: (answer, request) => {
      const kind = kindOf(request.nth)
      return kind ? { fault: kind.name, ...kind.answer(answer, request) } : answer
    },
  }
}
