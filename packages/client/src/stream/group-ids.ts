import { batchGet } from '@photos-library/schema'
import type { Call } from '../calls/call.ts'
import { checkId } from '../ids/read-ids.ts'
import type { Group } from './group.ts'
import type { Source } from './open-source.ts'
import { firstGroup, type ReadAhead } from './read-ahead.ts'
import { recallAhead } from './recall-ahead.ts'

// A source that repeats one id for ever must not fill the memory.
const mostGiven = 1000

/**
 * Reads ids one after the other and groups them by the request that will hold them, repeats included. Whoever asks for the
 * next group has taken the one before. When the source fails, or gives what is no id, the ids before it are grouped first,
 * and then it throws.
 */
export async function* groupIds(call: Call, source: Source, ahead: ReadAhead): AsyncGenerator<Group, void, void> {
  const hasMemory = Boolean(call.maxAge || call.core.badIds)
  const { given, fresh } = ahead
  // Repeats behind a full request cost nothing there. But to wait for what comes next may be to wait for ever.
  const enough = batchGet.maxIds + (source.isReady && !hasMemory ? 1 : 0)
  const isEnough = (): boolean => fresh.size + ahead.unknown.size >= enough || given.length === mostGiven
  let failure: { reason: unknown } | undefined
  for (let index = 0; !source.isOver; index++) {
    try {
      const step = source.next()
      const { done, value } = 'then' in step ? await step : step
      if (done === true) break
      checkId(value, index)
      given.push(value)
      if (hasMemory) fresh.add(value)
      else ahead.unknown.add(value)
    } catch (reason) {
      failure = { reason }
      break
    }
    if (!isEnough()) continue
    if (hasMemory) await recallAhead(call, ahead)
    // What is known waits for nobody.
    if (isEnough() || ahead.unknown.size === 0) yield firstGroup(ahead, call.core.limits)
  }
  if (fresh.size > 0) await recallAhead(call, ahead)
  while (given.length > 0) yield firstGroup(ahead, call.core.limits)
  if (failure) throw failure.reason
}
