import { batchGet } from '@photos-library/schema'
import { accessToken, unknownId } from './main-job.ts'

/** What a server that stays can be used for. Its library holds these ids. */
export function invitation(url: string, ids: readonly string[]): string {
  return `Serving at ${url}. Open it in a browser for a gallery and the reference, or try it:\n\n  ${curlLine(url, ids)}\n`
}

function curlLine(url: string, [known = unknownId]: readonly string[]): string {
  const query = [...new Set([known, unknownId])].map((id) => `${batchGet.idsParameter}=${encodeURIComponent(id)}`)
  return `curl -H 'Authorization: Bearer ${accessToken}' '${url}${batchGet.path}?${query.join('&')}'`
}
