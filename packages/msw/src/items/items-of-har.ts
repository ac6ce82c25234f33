import type { MediaItem } from '@photos-library/schema'
import * as batchGet from '@photos-library/schema/batch-get'
import { isRecord } from '../http/is-record.ts'
import { itemsOf } from './items-of.ts'

/** Whether a file's content is a recording of HTTP traffic, as browsers, proxies and Playwright write it. */
export function isHar(content: unknown): content is { log: { entries: unknown[] } } {
  return isRecord(content) && isRecord(content['log']) && Array.isArray(content['log']['entries'])
}

/**
 * Finds the media items in the whole answers of batchGet that a recording holds. Of an item that was answered more than once
 * the last is taken. Throws for an item that breaks the schema, with its place and the reason.
 */
export function itemsOfHar({ log }: { log: { entries: unknown[] } }): MediaItem[] {
  const byId = new Map<string, MediaItem>()
  for (const [index, entry] of log.entries.entries()) {
    for (const item of itemsOfEntry(entry, index)) byId.set(item.id, item)
  }
  if (byId.size === 0) throw new Error(`it holds no whole answer of ${batchGet.path}. Please record one.`)
  return [...byId.values()]
}

function itemsOfEntry(entry: unknown, index: number): MediaItem[] {
  const text = answerOf(entry)
  if (text === undefined) return []
  try {
    return itemsOf(JSON.parse(text))
  } catch (cause) {
    throw new Error(`log.entries[${index}]: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}

/** The body of a 200 to batchGet. One with a `fields` mask holds parts of items, and is passed over. */
function answerOf(entry: unknown): string | undefined {
  if (!isRecord(entry) || !isRecord(entry['request']) || !isRecord(entry['response'])) return undefined
  const { request, response } = entry
  const { content, status } = response
  if (status !== 200 || !isRecord(content) || typeof content['text'] !== 'string') return undefined
  if (!isWhole(String(request['url']))) return undefined
  return content['encoding'] === 'base64' ? Buffer.from(content['text'], 'base64').toString() : content['text']
}

function isWhole(text: string): boolean {
  const url = URL.parse(text)
  return url?.pathname === batchGet.path && !url.searchParams.get('fields')
}
