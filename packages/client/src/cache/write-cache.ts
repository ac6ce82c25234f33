import type { Call } from '../calls/call.ts'
import type { Chunk } from '../ids/chunk.ts'
import { untilAborted } from '../time/until-aborted.ts'
import { orNothing } from './or-nothing.ts'

/** Keeps the items of an answer for calls with `maxAge`, which may come later. What cannot be kept is asked for again. */
export function writeCache({ core, signal }: Call, results: Chunk['results'], fetchedAt: number): Promise<unknown> {
  const keep = (result: Chunk['results'][number]): unknown =>
    result?.ok && core.cache?.set(result.id, { mediaItem: result.mediaItem, fetchedAt })
  return untilAborted(signal, () => Promise.all(results.map((result) => orNothing(() => keep(result)))))
}
