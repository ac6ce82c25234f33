import type { Fault } from './fault.ts'

/** No answer at all: `fetch` rejects, and the HTTP server hangs up. `library.requests` has it with the status 0. */
export function disconnect(): Fault {
  return { name: 'disconnect()', times: 1, answer: () => ({ httpStatus: 0, headers: {}, body: '' }) }
}
