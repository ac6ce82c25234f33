import type { Answer } from './answer.ts'
import type { Incoming } from './call.ts'

/** What lets the pages of any origin read an answer. What Google sends for it is not published: assumed. */
export const cors: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
}

/**
 * Answers what a browser asks before a page's token is sent. It is none of the calls of the page. Any OPTIONS is taken for
 * one, because a page's own Request, which MSW may hand on, hides the headers that would tell.
 */
export function answerPreflight({ method, headers }: Pick<Incoming, 'method' | 'headers'>): Answer | undefined {
  if (method !== 'OPTIONS') return undefined
  // GET and HEAD need no leave, and no other method is known.
  const allowed = { 'access-control-allow-headers': headers.get('access-control-request-headers') ?? '*' }
  return { httpStatus: 204, headers: allowed, body: '' }
}
