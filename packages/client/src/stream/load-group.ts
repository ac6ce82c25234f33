import { loadChunk } from '../batch/load-chunk.ts'
import type { Call } from '../calls/call.ts'
import { countDone } from '../batch/count-done.ts'
import type { Group } from './group.ts'

/** Asks for what a group lacks. */
export async function loadGroup(call: Call, { known, chunk }: Group): Promise<void> {
  call.tally.done += known.length
  if (chunk.ids.length === 0) return
  await loadChunk(call, chunk)
  countDone(call, chunk.ids.length)
}
