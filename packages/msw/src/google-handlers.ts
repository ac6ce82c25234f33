import { baseUrl } from '@photos-library/schema'
import * as batchGet from '@photos-library/schema/batch-get'
import { http, type HttpHandler } from 'msw'
import type { Answer } from './answer/answer.ts'
import { isMediaPath } from './items/base-url.ts'
import { httpsRequired, notModelled } from './answer/api-error.ts'

/** Answers a request, unless it is refused. */
export type Respond = (request: Request, refusal: Answer | undefined) => Promise<Response>

const googles = /(^|\.)(googleapis|googleusercontent)\.com$/
const apiHost = new URL(batchGet.server).hostname

/**
 * One handler for all of Google's hosts, so that nothing reaches the network. It matches by a predicate, because in MSW's
 * path strings the colon of `:batchGet` would start a parameter and answer every sibling path too.
 */
export function googleHandlers(respond: Respond): HttpHandler[] {
  return [
    http.all(
      ({ request }) => googles.test(new URL(request.url).hostname),
      ({ request }) => respond(request, refuse(new URL(request.url))),
    ),
  ]
}

function refuse({ protocol, hostname, pathname }: URL): Answer | undefined {
  const isMedia = baseUrl.hosts.some((host) => host === hostname) && isMediaPath(pathname)
  if (hostname !== apiHost && !isMedia) return notModelled(`${hostname}${pathname}`, `Its host is not ${apiHost}.`)
  return protocol === 'https:' ? undefined : httpsRequired()
}
