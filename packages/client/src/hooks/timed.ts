import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { Clock } from '../time/clock.ts'
import type { End } from './hooks.ts'

/** Does the work, and tells how long it took and whether it failed. */
export async function timed<Result>(
  clock: Clock,
  end: (end: End) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const start = clock.now()
  try {
    const result = await work()
    end({ duration: clock.now() - start })
    return result
  } catch (error) {
    end({ duration: clock.now() - start, error: error instanceof PhotosLibraryError ? error : undefined })
    throw error
  }
}
