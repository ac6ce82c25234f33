import type { MediaItem, PhotosClient, PhotosLibraryError } from '@photos-library/client'
import { baseUrl } from '@photos-library/schema'
import { queryOptions } from '@tanstack/react-query'

const lifetime = baseUrl.lifetime * 1000

/**
 * One media item by id. Components ask for theirs alone, and the client puts what is asked in the same tick into one
 * request. An item is asked for anew when its `baseUrl` dies, as long as somebody looks at it.
 */
export function mediaItemQuery(photos: PhotosClient, id: string) {
  return queryOptions<MediaItem, PhotosLibraryError>({
    queryKey: ['mediaItem', id],
    queryFn: ({ signal }) => photos.get(id, { signal }),
    staleTime: lifetime,
    gcTime: lifetime,
    refetchInterval: lifetime,
    // The client knows how old the very items are that it gave.
    structuralSharing: false,
  })
}
