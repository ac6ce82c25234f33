import type { Fault } from './fault.ts'

/** How long an answer is held back. */
export interface StallOptions {
  /**
   * Real milliseconds, after which the answer comes as it would have come.
   * @default Infinity
   */
  milliseconds?: number
}

/**
 * The answer does not come: until the request is aborted, or until `library.reset()` ends it without an answer. With
 * `milliseconds` it comes late.
 */
export function stall({ milliseconds = Infinity }: StallOptions = {}): Fault {
  const httpStatus = milliseconds === Infinity ? { httpStatus: 0 } : {}
  return {
    name: milliseconds === Infinity ? 'stall()' : `stall(${milliseconds} ms)`,
    times: 1,
    answer: (answer) => ({ ...answer, ...httpStatus, delay: milliseconds }),
  }
}
