import { batchGet, responseHeaders } from '@photos-library/schema'
import type { Answer } from './answer.ts'
import { checkIds } from '../query/check-ids.ts'
import { checkQuery } from '../query/check-query.ts'
import { checkToken } from '../access/check-token.ts'
import type { FaultScript } from '../faults/fault-script.ts'
import { findMediaItems, type Find } from './find-media-items.ts'
import { findToken } from '../access/find-token.ts'
import { malformedPage, notFoundPage } from './html-page.ts'
import type { PhotosLibraryOptions } from '../photos-library.ts'
import { toResponse } from './to-response.ts'

type Library = Required<Pick<PhotosLibraryOptions, 'auth' | 'scopes'>> & { find: Find; faults: FaultScript }

/** Answers a request by its path alone, whatever its host: the method we know, or the page of an unknown path. */
export function answerRequest(request: Request, library: Library): Response {
  const url = new URL(request.url)
  // Whether Google answers another HTTP method on this path with the same page is assumed.
  const isOurs = url.pathname === batchGet.path && request.method === batchGet.method
  const answer = isOurs
    ? answerBatchGet(request, url.searchParams, library)
    : notFoundPage(request.method, url.pathname)
  return toResponse(answer, url.searchParams)
}

/**
 * The first check that fails answers, in the order in which Google's layers stand: front end, token, query, method. Faults
 * come last, so that none hides a mistake of the request.
 */
function answerBatchGet(request: Request, query: URLSearchParams, library: Library): Answer {
  const ids = query.getAll(batchGet.idsParameter)
  return (
    checkBody(request) ??
    checkToken(findToken(request.headers, query), library) ??
    checkQuery(query) ??
    checkIds(ids) ??
    library.faults.replace(found(ids, query, library.find), { ids, query })
  )
}

function found(ids: readonly string[], query: URLSearchParams, find: Find): Answer {
  return { httpStatus: 200, headers: responseHeaders, body: findMediaItems(ids, query, find) }
}

/** A GET with a body never leaves a browser or Node's `fetch`, but reaches a server (clause request.body-empty). */
function checkBody({ headers }: Request): Answer | undefined {
  const isEmpty = Number(headers.get('content-length') ?? 0) === 0 && !headers.has('transfer-encoding')
  return isEmpty ? undefined : malformedPage()
}
