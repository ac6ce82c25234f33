import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Json } from '../codegen/spec.ts'
import { discoveryPlaces } from './discovery-places.ts'

/** Google's words at each place, those for the values of an enum included; an empty text where there are none. */
export type Descriptions = Map<string, string>

/** A description that is not the one that was read when the spec was last held against Google's document. */
export interface Reworded {
  at: string
  /** Google's words now; empty when they are gone. */
  text: string
}

const file = fileURLToPath(new URL('descriptions.json', import.meta.url))

/** Every description of a discovery document that the method reaches. */
export function discoveryDescriptions(discovery: Json, methodId: string): Descriptions {
  return new Map(
    discoveryPlaces(discovery, methodId).map(([at, { description, enumDescriptions = [] }]) => [
      at,
      [description, ...enumDescriptions].filter(Boolean).join(' / '),
    ]),
  )
}

/** Compares descriptions with the ones that were read last. The words are Google's: only their hashes are kept here. */
export function findReworded(descriptions: Descriptions): Reworded[] {
  const read = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  return [...descriptions].filter(([at, text]) => read[at] !== hash(text)).map(([at, text]) => ({ at, text }))
}

/** Keeps what was read, so that the next run tells only what changed since. */
export function keepDescriptions(descriptions: Descriptions): void {
  const hashes = Object.fromEntries([...descriptions].map(([at, text]) => [at, hash(text)]))
  writeFileSync(file, `${JSON.stringify(hashes, null, 2)}\n`)
}

/** None for an empty text, and none is kept of it. */
function hash(text: string): string | undefined {
  return text === '' ? undefined : createHash('sha256').update(text).digest('hex').slice(0, 16)
}
