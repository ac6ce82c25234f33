import { batchGet } from '@photos-library/schema'
import { refusedOption } from '../calls/refused-option.ts'

/**
 * The base URL without a trailing slash. Plain HTTP would show the token to everyone on the way, so only a mock on
 * loopback may use it (clause request.https).
 */
export function readEndpoint(endpoint: string = batchGet.server): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined
  const flaw = url ? findFlaw(url) : 'it is not an absolute URL'
  if (url && flaw === undefined) return url.href.replace(/\/+$/, '')
  // What may be a password is not shown; in what is no URL it may be anywhere.
  const shown = url ? `${url.protocol}//${url.host}: ` : ''
  throw refusedOption('endpoint', `${shown}${flaw}`, `a URL such as ${batchGet.server}`)
}

function findFlaw({ protocol, hostname, username, password, href }: URL): string | undefined {
  if (username || password) return 'it holds a password'
  // `search` and `hash` are empty behind a mere `?` or `#`.
  if (/[?#]/.test(href)) return 'it holds a query or a fragment'
  const isLoopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  const isPrivate = protocol === 'https:' || (protocol === 'http:' && isLoopback)
  return isPrivate ? undefined : 'the token would travel unencrypted'
}
