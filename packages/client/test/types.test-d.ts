import { createPhotosClient, mediaUrl, PhotosLibraryError, type MediaItem, type Status } from '@photos-library/client'

const photos = createPhotosClient({ accessToken: async () => 't', endpoint: undefined })
const [result] = await photos.batchGet(new Set(['a']), { signal: undefined })

if (result?.ok === true) {
  result.mediaItem satisfies MediaItem
  // @ts-expect-error A found item has no status.
  void result.status
}
if (result?.ok === false) {
  result.status satisfies Status
  // @ts-expect-error A failed id has no item.
  void result.mediaItem
}
// @ts-expect-error Which of the two it is must be asked first.
void result?.mediaItem

// @ts-expect-error A string is iterable, but its characters are not ids.
void photos.batchGet('abc')
// @ts-expect-error Ids are strings.
void photos.batchGet([1])
// @ts-expect-error There is no such option.
void photos.batchGet(['a'], { cocurrency: 2 })
// @ts-expect-error A token is required.
createPhotosClient({})
// @ts-expect-error A token is a string.
createPhotosClient({ accessToken: () => 3 })
// @ts-expect-error The ids are required.
void photos.raw({ fields: 'mediaItemResults' })
// @ts-expect-error The spec has no such parameter.
void photos.raw({ mediaItemIds: ['a'], field: 'mediaItemResults' })

const raw = await photos.raw({ mediaItemIds: ['a'], '$.xgafv': '2' })
if (!raw.ok) raw.error?.error.status satisfies string | undefined

const error: unknown = undefined
if (error instanceof PhotosLibraryError) {
  error.code satisfies string
  // @ts-expect-error There is no such code.
  void (error.code === 'QUOTA')
}

// @ts-expect-error A download is asked for with `true`.
void mediaUrl({} as MediaItem, { download: 'yes' })

for await (const result of photos.stream(new Set(['a']))) result.id satisfies string
// @ts-expect-error A string is iterable, but its characters are not ids.
photos.stream('abc')
