import { createPhotosLibrary, photo, video, type Clock, type PhotosLibrary } from '@photos-library/msw'
import { landscapes } from '../pictures/landscapes.ts'

const halfAnHour = 30 * 60 * 1000

/** The user's photos: some by name, the others out of a seed. They are the same in every browser. */
export function createLibrary(clock: Clock, count: number): PhotosLibrary {
  return createPhotosLibrary({
    items: [photo(), photo({ seed: 9 }), video({ seed: 3, status: 'PROCESSING' }), video()],
    count,
    clock,
    processingTime: halfAnHour,
    pictures: landscapes,
  })
}
