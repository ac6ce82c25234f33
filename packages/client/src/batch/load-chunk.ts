import type { Call } from '../calls/call.ts'
import { untilAborted } from '../time/until-aborted.ts'
import type { Loading, Received } from './in-flight.ts'
import { receive } from './receive.ts'

/** Gets the results of a chunk. An id that another call asks for right now is not asked for twice. */
export async function loadChunk(call: Call, ids: readonly string[], received: Received): Promise<void> {
  const { inFlight } = call.core
  const theirs: [string, Loading][] = []
  const own: string[] = []
  for (const id of ids) {
    const loading = inFlight.get(id)
    if (loading) theirs.push([id, loading])
    else own.push(id)
  }
  if (own.length > 0) await loadOwn(call, own, received)
  for (const [id, { done, received: from }] of theirs) {
    await untilAborted(call.signal, () => done)
    const result = from.get(id)
    if (result) received.set(id, result)
  }
  // Their call may have failed or been aborted; ours has reasons of its own.
  const missing = ids.filter((id) => !received.has(id))
  if (missing.length > 0) await loadChunk(call, missing, received)
}

async function loadOwn(call: Call, ids: readonly string[], received: Received): Promise<void> {
  const { inFlight } = call.core
  const work = receive(call, ids, received)
  const loading = { received, done: work.then(ignore, ignore) }
  for (const id of ids) inFlight.set(id, loading)
  try {
    await work
  } finally {
    for (const id of ids) inFlight.delete(id)
  }
}

function ignore(): void {}
