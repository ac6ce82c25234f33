import { recall } from '../batch/recall.ts'
import { resultsById } from '../batch/results-by-id.ts'
import type { Call } from '../calls/call.ts'
import type { ReadAhead } from './read-ahead.ts'

/** Asks memory for the ids that were read since the last time: only those that it does not know make up a request. */
export async function recallAhead(call: Call, ahead: ReadAhead): Promise<void> {
  const { fresh, known, unknown } = ahead
  const ids = [...fresh].filter((id) => !known.has(id) && !unknown.has(id))
  const recalled = resultsById(await recall(call, ids))
  for (const id of ids) if (!recalled.has(id)) unknown.add(id)
  ahead.known = new Map([...known, ...recalled])
  fresh.clear()
}
