import { madeUpIds } from '../made-up-ids.ts'
import type { Check, Laws } from '../check.ts'
import { quote } from '../quote.ts'
import { readResults } from '../results.ts'
import { same } from '../same.ts'
import { anyMask } from './any-mask.ts'

const mask = 'mediaItemResults(status/code,mediaItem(id,mediaMetadata/creationTime))'

const nested: Check = async ({ ask, knownIds: [id = ''] }) => {
  const answer = await ask({ ids: [id, ...madeUpIds(1)], query: [['fields', mask]] })
  const results = readResults(answer)
  if (!results) return { breach: `A call with a mask was answered ${answer.status} without results.`, answer }
  for (const { whole, mediaItem, status } of results) {
    if (same(whole, status ? codeOf(status) : idOf(mediaItem))) continue
    return { breach: `Asked only for ${mask}, it answered ${quote(whole)}.`, answer }
  }
  return undefined
}

export const requestFields: Laws = { nested, 'any-mask': anyMask }

function codeOf({ code }: { code?: unknown }): unknown {
  return { status: { code } }
}

function idOf(mediaItem: { id?: unknown; mediaMetadata?: unknown } = {}): unknown {
  const metadata = new Map(Object.entries(mediaItem.mediaMetadata ?? {}))
  return { mediaItem: { id: mediaItem.id, mediaMetadata: { creationTime: metadata.get('creationTime') } } }
}
