import type { Answer } from './answer.ts'
import { describeMiss } from './near-miss.ts'

/**
 * What Google's front end answers for a path it does not know: a page, not the envelope of an API. Its second sentence is
 * ours, for whoever wonders.
 */
export function notFoundPage(method: string, path: string): Answer {
  const unhandled = describeMiss(method, path)
  const text = `The requested URL was not found on this server. ${unhandled}`
  return { ...htmlPage(404, 'Error 404 (Not Found)', text), unhandled }
}

/** What Google's front end answers for a request it cannot make sense of. Assumed. */
export function malformedPage(): Answer {
  return htmlPage(400, 'Error 400 (Bad Request)', 'Your client has issued a malformed or illegal request.')
}

/** What the host of the bytes answers for a `baseUrl` that is dead (clause base-url.expired). Its text is assumed. */
export function forbiddenPage(): Answer {
  return htmlPage(403, 'Error 403 (Forbidden)', 'Your client does not have permission to get this URL.')
}

/** What the host of the bytes answers where there are none. Assumed. */
export function missingPage(): Answer {
  return htmlPage(404, 'Error 404 (Not Found)', 'The requested URL was not found on this server.')
}

/** What the host of the bytes answers when the day's are spent (clause base-url.quota). Its text is assumed. */
export function tooManyPage(): Answer {
  return htmlPage(429, 'Error 429 (Too Many Requests)', 'Too many requests.')
}

/** What stands between a client and Google may answer with a page of its own, and with 200. */
export function signInPage(): Answer {
  return htmlPage(200, 'Sign in', 'Please sign in to use this network.')
}

function htmlPage(httpStatus: number, title: string, text: string): Answer {
  const body = `<!DOCTYPE html>\n<html lang=en>\n<meta charset=utf-8>\n<title>${title}</title>\n<p>${escape(text)}</p>\n`
  return { httpStatus, headers: { 'content-type': 'text/html; charset=UTF-8' }, body }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
