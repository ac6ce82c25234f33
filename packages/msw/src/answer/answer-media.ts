import { baseUrl } from '@photos-library/schema'
import { readBaseUrl } from '../items/base-url.ts'
import type { Answer } from './answer.ts'
import { notModelled } from './api-error.ts'
import type { Desk } from './answer-call.ts'
import { forbiddenPage, malformedPage, missingPage, tooManyPage } from './html-page.ts'

type Library = Pick<Desk, 'shelf' | 'now' | 'pictures' | 'mediaQuota'>

const second = 1000

/**
 * Answers what is behind a `baseUrl`, by its path: the bytes while it lives, and a page once it is dead (clauses
 * base-url.parameters, base-url.expired and base-url.quota). That an unknown one, or one of a video that is not ready, is answered 404, and
 * missing or wrong parameters 400, is assumed.
 */
export function answerMedia(path: string, { shelf, now, pictures, mediaQuota }: Library): Answer {
  if (!pictures) return notModelled(`${baseUrl.hosts[0]}${path}`, 'The library has no `pictures`.')
  if (!mediaQuota.take(now())) return tooManyPage()
  const minted = readBaseUrl(path)
  const item = minted && shelf.find(minted.id)?.at(now())
  if (!minted || !item) return missingPage()
  if (now() >= minted.mintedAt + baseUrl.lifetime * second) return forbiddenPage()
  const { video } = item.mediaMetadata
  if (video && video.status !== 'READY') return missingPage()
  const start = path.indexOf(baseUrl.prefix)
  const made = start === -1 ? undefined : pictures(item, path.slice(start + baseUrl.prefix.length))
  return made ? { httpStatus: 200, headers: { 'content-type': made.contentType }, body: made.bytes } : malformedPage()
}
