import type { BatchGetResult } from '../batch/batch-get-result.ts'
import type { Group } from './group.ts'
import type { Step } from './group-reader.ts'
import { layOut } from '../batch/lay-out.ts'
import { nothing } from '../nothing.ts'

/** A group that is loaded or being loaded. */
export interface LoadingGroup {
  group: Group
  done: Promise<void>
  failed: boolean
}

/** How groups come and are loaded. */
export interface Loader {
  next: () => Step | Promise<Step>
  load: (group: Group) => LoadingGroup
  /** How many are loaded at a time. */
  limit: number
  /** Those whose results were not yielded yet. */
  loadings: LoadingGroup[]
}

/**
 * Loads groups as they come, and yields their results in order, each group's as soon as it is there: a slow source holds up no
 * result, and a slow reader holds up the source. When the source fails, what it gave before is yielded first, and then it throws.
 * After another failure nothing is loaded any more.
 */
export async function* streamInOrder({
  next,
  load,
  limit,
  loadings,
}: Loader): AsyncGenerator<readonly BatchGetResult[], void, void> {
  let coming: Step | Promise<Step> | undefined = next()
  let end: Step | undefined
  while (coming !== undefined || loadings.length > 0) {
    const [head] = loadings
    const step: Step | undefined = loadings.length < limit ? await sooner(coming, head?.done) : undefined
    if (head && (step === undefined || loadings.some(({ failed }) => failed))) {
      await head.done
      loadings.shift()
      const { given, known, chunk } = head.group
      yield layOut(given, known, [chunk])
    } else if (step && 'group' in step) {
      loadings.push(load(step.group))
      coming = next()
    } else {
      end = step
      coming = undefined
    }
  }
  if (end && 'failure' in end) throw end.failure
}

/** The next step, or nothing when the first results are there before it. */
function sooner(
  coming: Step | Promise<Step> | undefined,
  head: Promise<unknown> | undefined,
): typeof coming | Promise<Step | undefined> {
  if (head === undefined || coming === undefined || !('then' in coming)) return coming
  return Promise.race([coming, head.then(nothing, nothing)])
}
