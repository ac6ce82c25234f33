import { batchGet } from '@photos-library/schema'
import { isLoopback } from '../is-loopback.ts'

/** What a URL is to the contract: its method, a misspelling of it, or none of its business. */
export type Place = 'method' | 'near miss' | 'elsewhere'

const google = new URL(batchGet.server)

/** Looks at Google's server, at `endpoint` when it is given, and at loopback, where mocks live. */
export function placeOf(address: URL, endpoint?: URL): Place {
  const path = pathAt(address, endpoint)
  if (path === undefined) return 'elsewhere'
  if (path === batchGet.path) return 'method'
  return plain(path) === plain(batchGet.path) ? 'near miss' : 'elsewhere'
}

function pathAt(address: URL, endpoint: URL | undefined): string | undefined {
  const base = endpoint?.pathname.replace(/\/$/, '') ?? ''
  if (endpoint?.host === address.host && address.pathname.startsWith(base)) return address.pathname.slice(base.length)
  return address.hostname === google.hostname || isLoopback(address) ? address.pathname : undefined
}

// The path without all that people get wrong about it: slashes too many, an encoded colon, a slash for it, another case.
function plain(path: string): string {
  return path.replaceAll(/%3a/gi, ':').replaceAll(/[/:]+/g, '/').replace(/\/$/, '').toLowerCase()
}
