import { checkIterable } from '../ids/read-ids.ts'
import { isObject } from '../is-object.ts'

/** Any source of ids that may be long: an array, a set, a generator, or an async one such as pages of a database. */
export type IdSource = (Iterable<string> & object) | AsyncIterable<string>

/** A source of ids that is being read. */
export interface Source {
  /** Whether its ids are there without waiting. `for await` would wait for each of an array, too. */
  isReady: boolean
  /** Whether it has come to its end, has failed or was closed. */
  isOver: boolean
  next: () => IteratorResult<string> | Promise<IteratorResult<string>>
  /** Lets go of a source that is not over, without waiting for what it was asked for last. */
  close: () => void
}

/** Starts to read a source. */
export function openSource(ids: IdSource): Source {
  const isReady = !(isObject(ids) && Symbol.asyncIterator in ids)
  if (isReady) checkIterable(ids)
  const iterator = iteratorOf(ids)
  const seen = (step: IteratorResult<string>): IteratorResult<string> => {
    if (step.done === true) source.isOver = true
    return step
  }
  const failed = (failure: unknown): never => {
    source.isOver = true
    throw failure
  }
  const source: Source = {
    isReady,
    isOver: false,
    next() {
      try {
        const step = iterator.next()
        return 'then' in step ? step.then(seen, failed) : seen(step)
      } catch (failure) {
        return failed(failure)
      }
    },
    close() {
      if (!source.isOver) void leave(iterator)
      source.isOver = true
    },
  }
  return source
}

function iteratorOf(ids: IdSource): Iterator<string> | AsyncIterator<string> {
  return Symbol.asyncIterator in ids ? ids[Symbol.asyncIterator]() : ids[Symbol.iterator]()
}

/** How it takes the end is its own affair: the stream ends as it does. */
async function leave(iterator: Iterator<string> | AsyncIterator<string>): Promise<void> {
  try {
    await iterator.return?.()
  } catch {}
}
