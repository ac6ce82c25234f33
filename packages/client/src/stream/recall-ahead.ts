import { recall } from '../batch/recall.ts'
import { resultsById } from '../batch/results-by-id.ts'
import type { Call } from '../calls/call.ts'
import type { ReadAhead } from './read-ahead.ts'

/** Asks memory for the ids that were read since the last time: only those that it does not know make up a request. */
export async function recallAhead(call: Call, ahead: ReadAhead): Promise<void> {
  const { fresh, known, unknown } = ahead
  const ids = fresh.filter((id) => !known.has(id) && !unknown.includes(id))
  const recalled = resultsById(await recall(call, ids))
  unknown.push(...ids.filter((id) => !recalled.has(id)))
  ahead.known = new Map([...known, ...recalled])
  fresh.length = 0
}
