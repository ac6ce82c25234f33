import * as batchGet from '@photos-library/schema/batch-get'
import type { BatchGetResult } from '../batch/batch-get-result.ts'
import { resultsById } from '../batch/results-by-id.ts'
import { type ChunkLimits, fitting } from '../ids/chunk-ids.ts'
import type { Group } from './group.ts'

/** The ids that were read and belong to no group yet. */
export interface ReadAhead {
  /** As they were given, repeats included. */
  given: string[]
  /** Those that memory has not been asked for, each once. */
  fresh: string[]
  /** What memory had. */
  known: ReadonlyMap<string, BatchGetResult>
  /** Those to ask for, each once, in order. */
  unknown: string[]
}

/** Before anything is read. */
export function nothingAhead(): ReadAhead {
  return { given: [], fresh: [], known: new Map(), unknown: [] }
}

/** As many of the first ids as one request answers. They stay ahead until somebody takes them. */
export function firstGroup({ given, known, unknown }: ReadAhead, limits: ChunkLimits): Group {
  const chunk = fitting(unknown.slice(0, batchGet.maxIds), limits)
  const beyond = unknown[chunk.ids.length]
  const own = given.slice(0, beyond === undefined ? given.length : given.indexOf(beyond))
  return { given: own, known: resultsFor(own, known), chunk }
}

/** Takes a group away. An id of it that comes again behind it must be asked for again. */
export function takeGroup(ahead: ReadAhead, group: Group): void {
  const { given, known, unknown } = ahead
  given.splice(0, group.given.length)
  unknown.length = 0
  for (const id of given) if (!known.has(id) && !unknown.includes(id)) unknown.push(id)
  ahead.known = resultsById(resultsFor(given, known))
}

function resultsFor(ids: readonly string[], known: ReadAhead['known']): BatchGetResult[] {
  if (known.size === 0) return []
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? [])
}
