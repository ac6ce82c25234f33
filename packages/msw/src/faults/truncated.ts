import { writeJson } from '../answer/write-json.ts'
import type { Fault } from './fault.ts'

/** 200 whose JSON ends half way, as when a connection breaks behind a proxy that does not notice. */
export function truncated(): Fault {
  return {
    name: 'truncated()',
    times: 1,
    answer: (answer, { query }) => {
      const text = writeJson(answer.body, query)
      return { ...answer, body: text.slice(0, text.length / 2) }
    },
  }
}
