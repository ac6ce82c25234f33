import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { Clock } from '../time/clock.ts'
import type { End } from './hooks.ts'
import type { TellEnd } from './tell.ts'

/** Does the work, and tells the one who wants to know how long it took and whether it failed. */
export function timed<Result>(
  clock: Clock,
  end: TellEnd<End> | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  return end ? observe(clock, end, work) : work()
}

async function observe<Result>(clock: Clock, end: TellEnd<End>, work: () => Promise<Result>): Promise<Result> {
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
