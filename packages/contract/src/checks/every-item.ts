import type { Answer } from '../answer.ts'
import { askKnown } from '../asks.ts'
import type { Check } from '../check.ts'

import { isObject, type JsonObject } from '../is-object.ts'
import { NotChecked } from '../not-checked.ts'
import { resultsOf } from '../results.ts'
import type { Session } from '../session.ts'

/** What a law for media items looks at. */
export interface FoundItem {
  item: JsonObject
  metadata: JsonObject
  photo: JsonObject | undefined
  video: JsonObject | undefined
}

/** A law for single media items: what is wrong with one, if anything. */
export type ItemLaw = (found: FoundItem, session: Session) => string | undefined

/** Holds every found item against a law. `subject` picks those it is about, and `need` says which ids it would take. */
export function everyItem(law: ItemLaw, subject?: (found: FoundItem) => boolean, need = 'a media item'): Check {
  return async (session) => {
    const answer = await askKnown(session)
    const found = itemsOf(answer)
    const subjects = subject ? found.filter(subject) : found
    if (subjects.length === 0) throw new NotChecked(`None of the known ids is ${need}.`, `a known id of ${need}`)
    for (const one of subjects) {
      const wrong = law(one, session)
      if (wrong) return { breach: `Of the media item ${JSON.stringify(one.item['id'])}, ${wrong}.`, answer }
    }
    return undefined
  }
}

// Many laws look at the same answer.
const read = new WeakMap<Answer, FoundItem[]>()

function itemsOf(answer: Answer): FoundItem[] {
  const items = read.get(answer) ?? resultsOf(answer).flatMap(({ mediaItem }) => (mediaItem ? [find(mediaItem)] : []))
  read.set(answer, items)
  return items
}

function find(item: JsonObject): FoundItem {
  const metadata = objectAt(item, 'mediaMetadata') ?? {}
  return { item, metadata, photo: objectAt(metadata, 'photo'), video: objectAt(metadata, 'video') }
}

function objectAt(parent: JsonObject, name: string): JsonObject | undefined {
  const value = parent[name]
  return isObject(value) ? value : undefined
}
