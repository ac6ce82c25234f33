import { knownError } from '../errors/known-error.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { untilAborted } from '../time/until-aborted.ts'
import { type Facts, type Starts, tell, type Told } from './tell.ts'

/** Filled by the work as soon as it is known. */
type Answered = Facts['onRequest']

/** Does the work, and tells a hook of its start and its end. */
export function observed<Name extends 'onRequest' | 'onWait', Result>(
  told: Told,
  name: Name,
  start: Starts[Name],
  work: (answered: Answered) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const end = tell(told, name, start)
  // The end is told also of work that does not listen to its signal.
  return end ? observe(end, (answered) => untilAborted(signal, () => work(answered))) : work({})
}

async function observe<Result>(
  end: (answered: Answered, error: PhotosLibraryError | undefined) => void,
  work: (answered: Answered) => Promise<Result>,
): Promise<Result> {
  const answered: Answered = {}
  let error: PhotosLibraryError | undefined
  try {
    return await work(answered)
  } catch (thrown) {
    error = knownError(thrown)
    throw thrown
  } finally {
    end(answered, error)
  }
}
