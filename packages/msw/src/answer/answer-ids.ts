import { invalidMediaItemId, responseHeaders } from '@photos-library/schema'
import type { Fault } from '../faults/fault.ts'
import type { FaultScript } from '../faults/fault-script.ts'
import type { HeldItem } from '../items/held-item.ts'
import { writeResult } from '../items/write-result.ts'
import { applyMask } from '../query/apply-mask.ts'
import { parseMask } from '../query/parse-mask.ts'
import type { Answer } from './answer.ts'
import type { Call } from './call.ts'

interface Parts {
  readonly find: (id: string) => HeldItem | undefined
  readonly now: number
  readonly faults: FaultScript
  /** The fault that the request asks for itself. */
  readonly asked: Fault | undefined
}

type Asked = Pick<Call, 'ids' | 'query'>

const lost = { status: invalidMediaItemId }
const lostTexts = { pretty: writeResult(lost, true), compact: writeResult(lost, false) }

/** A 200 with one result per id, in order, or what a fault makes of it. */
export function answerIds(asked: Asked, parts: Parts): Answer {
  const fault = parts.faults.fire(asked.ids, parts.asked)
  if (!fault && !asked.query.get('fields')) return ok(writeResults(asked, parts))
  const whole = ok(findResults(asked, parts))
  return fault ? fault.answer(whole, asked) : whole
}

function ok(body: unknown): Answer {
  return { httpStatus: 200, headers: responseHeaders, body }
}

/** The body, and of it what the `fields` mask names. */
function findResults({ ids, query }: Asked, { find, now }: Parts): unknown {
  const mediaItemResults = ids.map((id) => {
    const mediaItem = find(id)?.at(now)
    return mediaItem ? { mediaItem } : lost
  })
  return applyMask({ mediaItemResults }, parseMask(query.get('fields') ?? ''))
}

/** The same body as JSON, put together from the texts of its results: an item is written only once. */
function writeResults({ ids, query }: Asked, { find, now }: Parts): string {
  const isPretty = query.get('prettyPrint') !== 'false'
  const results = ids.map((id) => find(id)?.textAt(now, isPretty) ?? (isPretty ? lostTexts.pretty : lostTexts.compact))
  return isPretty
    ? `{\n  "mediaItemResults": [\n    ${results.join(',\n    ')}\n  ]\n}\n`
    : `{"mediaItemResults":[${results.join(',')}]}`
}
