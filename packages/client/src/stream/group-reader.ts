import * as batchGet from '@photos-library/schema/batch-get'
import type { Call } from '../calls/call.ts'
import { checkId } from '../ids/read-ids.ts'
import { untilAborted } from '../time/until-aborted.ts'
import type { Group } from './group.ts'
import type { Source } from './open-source.ts'
import { firstGroup, type ReadAhead } from './read-ahead.ts'
import { recallAhead } from './recall-ahead.ts'

/** What reading came to: a group, a failure, or the end. */
export type Step = { group: Group } | { failure: unknown } | { done: true }

// A source that repeats one id for ever must not fill the memory.
const mostGiven = 1000

/**
 * Reads ids one after the other and groups them by the request that will hold them, repeats included. A group whose ids are
 * there is there at once. Whoever asks for the next has taken the one before. When the source fails, or gives what is no id,
 * the ids before it are grouped first.
 */
export function groupReader(call: Call, source: Source, ahead: ReadAhead): () => Step | Promise<Step> {
  const { given, fresh, unknown } = ahead
  const hasMemory = Boolean(call.maxAge || call.core.badIds)
  const unasked = hasMemory ? fresh : unknown
  // Repeats behind a full request cost nothing there. But to wait for what comes next may be to wait for ever.
  const enough = batchGet.maxIds + (source.isReady && !hasMemory ? 1 : 0)
  let index = 0
  let failure: { failure: unknown } | undefined
  const fail = (reason: unknown): Step => (failure = { failure: reason })
  const isOver = (): boolean => source.isOver || failure !== undefined
  const isEnough = (): boolean => {
    const lacking = fresh.length + unknown.length
    // What is known waits for nobody.
    return lacking >= enough || given.length === mostGiven || (lacking === 0 && given.length > 0)
  }
  const take = ({ done, value }: IteratorResult<string>): void => {
    if (done === true) return
    checkId(value, index++)
    given.push(value)
    // So few are found sooner than hashed.
    if (!unasked.includes(value)) unasked.push(value)
  }
  const readOn = async (coming: Promise<IteratorResult<string>>): Promise<Step> => {
    try {
      take(await coming)
    } catch (reason) {
      fail(reason)
    }
    return read()
  }
  const read = (): Step | Promise<Step> => {
    try {
      while (!isOver() && !isEnough()) {
        const step = source.next()
        if ('then' in step) return readOn(step)
        take(step)
      }
    } catch (reason) {
      fail(reason)
    }
    if (fresh.length > 0) return recallAhead(call, ahead).then(read)
    if (given.length > 0) return { group: firstGroup(ahead, call.core.limits) }
    return failure ?? { done: true }
  }
  return () => {
    try {
      call.signal?.throwIfAborted()
      const step = read()
      if (!('then' in step)) return step
      // A source may abort the signal when it is asked: nobody waits for it then.
      const told = step.catch(fail)
      return untilAborted(call.signal, () => told).catch(fail)
    } catch (reason) {
      return fail(reason)
    }
  }
}
