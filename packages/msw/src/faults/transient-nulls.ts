import type { Fault } from './fault.ts'

/** 200 whose results are `{}`, for all ids or for the `ids` given to `fail()` (clause error.transient-nulls). */
export function transientNulls(): Fault {
  return {
    name: 'transientNulls()',
    times: 1,
    answer: (answer, { ids, isMeant }) => ({
      ...answer,
      body: withResults(answer.body, (result, index) => (isMeant(ids[index] ?? '') ? {} : result)),
    }),
  }
}

/** What is left of the body after a `fields` mask is unknown. */
function withResults(body: unknown, change: (result: unknown, index: number) => unknown): unknown {
  if (typeof body !== 'object' || body === null || !('mediaItemResults' in body)) return body
  const { mediaItemResults } = body
  return Array.isArray(mediaItemResults) ? { ...body, mediaItemResults: mediaItemResults.map(change) } : body
}
