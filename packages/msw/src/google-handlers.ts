import { batchGet } from '@photos-library/schema'
import { http, type HttpHandler } from 'msw'
import type { Answer } from './answer/answer.ts'
import { httpsRequired, notModelled } from './answer/api-error.ts'
import type { Journal } from './journal/journal.ts'
import { toResponse } from './answer/to-response.ts'

interface Parts {
  /** Answers what is addressed to the API's own server. */
  respond: (request: Request) => Response
  journal: Journal
}

const apiHost = new URL(batchGet.server).hostname

/**
 * One handler for all of Google's hosts, so that nothing reaches the network. It matches by a predicate, because in MSW's
 * path strings the colon of `:batchGet` would start a parameter and answer every sibling path too.
 */
export function googleHandlers({ respond, journal }: Parts): HttpHandler[] {
  const answer = (request: Request) => {
    const url = new URL(request.url)
    const refusal = refuse(url)
    return journal.keep(request, refusal ? toResponse(refusal, url.searchParams) : respond(request))
  }
  return [
    http.all(
      ({ request }) => isGoogles(new URL(request.url)),
      ({ request }) => answer(request),
    ),
  ]
}

function isGoogles({ hostname }: URL): boolean {
  return hostname === apiHost || /(^|\.)(googleapis|googleusercontent)\.com$/.test(hostname)
}

function refuse({ protocol, hostname, pathname }: URL): Answer | undefined {
  if (hostname !== apiHost) return notModelled(`${hostname}${pathname}`)
  return protocol === 'https:' ? undefined : httpsRequired()
}
