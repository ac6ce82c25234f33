import { createPhotosClient, type PhotosClient, type PhotosClientOptions } from '@photos-library/client'
import { allFound, type StubFetch, stubFetch } from './stub-fetch.ts'

/** When its clock starts. */
export const start: number = Date.UTC(2026, 0)

/** A client of a library that has every id, what it asked for, and its time, which passes by hand. */
export interface ClientByHand {
  photos: PhotosClient
  asked: StubFetch['asked']
  time: { now: number }
}

export function clientByHand(options: Partial<PhotosClientOptions> = {}): ClientByHand {
  const { fetch, asked } = stubFetch(allFound)
  const time = { now: start }
  const clock = { now: () => time.now, after: () => () => {} }
  return { photos: createPhotosClient({ accessToken: 't', fetch, clock, ...options }), asked, time }
}
