/**
 * Loads groups as they come, up to `limit` at a time, and yields their results in order, each group's as soon as it is
 * there: a slow source holds up no result, and a slow reader holds up the source. When the source fails, what it gave before is
 * yielded first, and then it throws.
 */
export async function* streamInOrder<Group, Result>(
  groups: AsyncIterator<Group, void>,
  limit: number,
  load: (group: Group) => Promise<Result>,
): AsyncGenerator<Result, void, void> {
  const pending: Promise<Result>[] = []
  let next: Promise<Step<Group>> | undefined = read(groups)
  let end: Step<Group> | undefined
  while (next !== undefined || pending.length > 0) {
    const [head] = pending
    const step: Step<Group> | undefined = next && pending.length < limit ? await sooner(next, head) : undefined
    if (step === undefined) {
      void pending.shift()
      if (head) yield head
    } else if ('group' in step) {
      pending.push(quietly(load(step.group)))
      next = read(groups)
    } else {
      end = step
      next = undefined
    }
  }
  if (end && 'failure' in end) throw end.failure
}

/** What reading the source came to: a group, a failure, or its end. */
type Step<Group> = { group: Group } | { failure: unknown } | { done: true }

async function read<Group>(groups: AsyncIterator<Group, void>): Promise<Step<Group>> {
  try {
    const { done, value } = await groups.next()
    return done === true ? { done } : { group: value }
  } catch (failure) {
    return { failure }
  }
}

/** The next step of the source, or nothing when the first results are there before it. */
function sooner<Value>(next: Promise<Value>, head: Promise<unknown> | undefined): Promise<Value | undefined> {
  if (head === undefined) return next
  return Promise.race([next, head.then(nothing, nothing)])
}

function nothing(): undefined {}

/** Its failure is thrown when its turn comes; until then nobody listens. */
function quietly<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(nothing)
  return promise
}
