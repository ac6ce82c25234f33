import {
  createPhotosClient,
  freshness,
  mediaUrl,
  PhotosLibraryError,
  type MediaItem,
  type Status,
} from '@photos-library/client'

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
// @ts-expect-error A download has no size.
void mediaUrl({} as MediaItem, { width: 400, download: true })
void mediaUrl({} as MediaItem, { width: 400, download: false })

for await (const result of photos.stream(new Set(['a']))) result.id satisfies string
// @ts-expect-error A string is iterable, but its characters are not ids.
photos.stream('abc')

createPhotosClient({
  accessToken: ({ attempt, rejected }) => {
    attempt satisfies number
    rejected satisfies boolean
    return 't'
  },
  badIds: new Set<string>(),
  cache: { get: async () => null, set: async () => 'OK' },
  budget: { perDay: 10, counter: { increment: async () => 1 } },
  retry: { delay: (attempt) => attempt * 10, shouldRetry: ({ error }) => error.httpStatus === 503 || undefined },
  hooks: { onOperation: ({ name }) => void (name satisfies 'batchGet' | 'stream' | 'get' | 'raw') },
  validate: 'report',
})
createPhotosClient({ accessToken: 't', cache: new Map() })
// @ts-expect-error The budget's day is called perDay.
createPhotosClient({ accessToken: 't', budget: { perday: 1 } })
// @ts-expect-error A jitter is a function of the delay, or yes or no.
createPhotosClient({ accessToken: 't', retry: { jitter: 0.5 } })
// @ts-expect-error Whether to retry is not known later.
createPhotosClient({ accessToken: 't', retry: { shouldRetry: async () => false } })
createPhotosClient({ accessToken: 't', retry: 0 })
// @ts-expect-error No retries are 0 of them.
createPhotosClient({ accessToken: 't', retry: false })
// @ts-expect-error There is no such hook.
createPhotosClient({ accessToken: 't', hooks: { onResponse: () => {} } })
// @ts-expect-error Progress is a call's, not a client's.
createPhotosClient({ accessToken: 't', onProgress: () => {} })
// @ts-expect-error A call cannot have a token of its own.
void photos.batchGet(['a'], { accessToken: 'other' })
// @ts-expect-error A single get shares its request, so that only the signal is its own.
void photos.get('a', { timeout: 1 })
void photos.batchGet(['a'], { onProgress: ({ total }) => void (total satisfies number | undefined) })

photos.plan(['a']).requests satisfies number
freshness(await photos.get('a'))?.expiresAt satisfies number | undefined

if (error instanceof PhotosLibraryError) {
  error.detail('ErrorInfo')?.reason satisfies string | undefined
  error.remaining satisfies readonly string[]
  // @ts-expect-error google.rpc has no such message.
  error.detail('QuotaInfo')
}
