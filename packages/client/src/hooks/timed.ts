import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { End } from './hooks.ts'

/** Does the work, and tells how long it took and whether it failed. */
export async function timed<Result>(
  now: () => number,
  end: (end: End) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const start = now()
  try {
    const result = await work()
    end({ duration: now() - start })
    return result
  } catch (error) {
    end({ duration: now() - start, error: error instanceof PhotosLibraryError ? error : undefined })
    throw error
  }
}
