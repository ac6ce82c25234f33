import type { MediaItem } from '@photos-library/schema'
import { askKnown } from '../asks.ts'
import type { Check } from '../check.ts'
import { isObject, type JsonObject } from '../is-object.ts'
import { NotChecked } from '../not-checked.ts'
import { quote } from '../quote.ts'
import { readResults, resultsOf } from '../results.ts'
import { same } from '../same.ts'
import type { Session } from '../session.ts'
import { forAny } from './for-any.ts'

type Path = keyof MediaItem | `mediaMetadata/${keyof MediaItem['mediaMetadata']}`

// Always asked for, so that no result is empty: what becomes of one was never published.
const id: Path = 'id'
const paths: readonly Path[] = [
  'description',
  'productUrl',
  'mimeType',
  'filename',
  'mediaMetadata/creationTime',
  'mediaMetadata/width',
  'mediaMetadata/height',
  'mediaMetadata/photo',
  'mediaMetadata/video',
]

/** Any fields of a media item in any order, written with slashes or with brackets. */
export const anyMask: Check = forAny({
  what: 'masks',
  runs: 3,
  async generate({ boolean, shuffledSubarray, tuple }, session) {
    const item = await firstItem(session)
    return tuple(shuffledSubarray(paths.filter((path) => has(item, path))), boolean())
  },
  async law(session, [chosen, slashes]) {
    const all = [id, ...chosen]
    const mask = slashes ? all.map((path) => `mediaItemResults/mediaItem/${path}`).join(',') : brackets(all)
    const answer = await session.ask({ ids: session.knownIds.slice(0, 1), query: [['fields', mask]] })
    const found = readResults(answer)?.[0]?.whole
    if (same(found, { mediaItem: onlyThese(await firstItem(session), all) })) return undefined
    return { breach: `Asked only for ${mask}, it answered ${found ? quote(found) : answer.status}.`, answer }
  },
})

async function firstItem(session: Session): Promise<JsonObject> {
  const [{ mediaItem } = {}] = resultsOf(await askKnown(session))
  if (mediaItem) return mediaItem
  throw new NotChecked('The first of the known ids has no media item whose fields could be asked for.')
}

function brackets(all: readonly string[]): string {
  return `mediaItemResults(mediaItem(${all.join(',')}))`
}

function has(item: JsonObject, path: string): boolean {
  const found = path.split('/').reduce<unknown>((part, name) => (isObject(part) ? part[name] : undefined), item)
  return isObject(found) ? Object.keys(found).length > 0 : found !== undefined
}

/** An object with what is at these paths, and nothing else. */
function onlyThese(whole: JsonObject, all: readonly string[]): JsonObject {
  const parts = Object.entries(whole).flatMap(([name, value]) => {
    if (all.includes(name)) return [[name, value]]
    const inner = all.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1))
    return inner.length > 0 && isObject(value) ? [[name, onlyThese(value, inner)]] : []
  })
  return Object.fromEntries(parts)
}
