import { batchGet, type MediaItem } from '@photos-library/schema'
import type { Auth } from './access/auth.ts'

/** What `--help` prints. */
export const usage: string = `Usage: photos-library-mock [options]

Serves ${batchGet.method} ${batchGet.path} of the Google Photos Library API. The first line it prints is its address.

  --port NUMBER   the port; 0 takes a free one (default: 8787)
  --host HOST     the host (default: 127.0.0.1, which only this machine reaches)
  --items FILE    a JSON array of media items, or a recorded answer of batchGet (default: a small library)
  --auth any      any token is let in (default)
  --auth off      no token is needed
  --auth TOKEN    this token alone is let in, with every scope
  --help, -h      this text

Stop it with Ctrl-C. Exit codes: 0 stopped, 2 it could not start.`

/** A warning for a host that other machines reach. */
export function networkWarning(host: string): string | undefined {
  const isLoopback = host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
  return isLoopback ? undefined : `Warning: on ${host}, other machines can reach this server.`
}

/** How to ask for the first items. A token that was given is not printed. */
export function firstSteps(url: string, items: readonly MediaItem[], auth: Auth): string {
  const query = items.slice(0, 2).map(({ id }) => `${batchGet.idsParameter}=${encodeURIComponent(id)}`)
  const header = auth === 'off' ? '' : ` -H 'Authorization: Bearer ${auth === 'any' ? 'any-token' : '<your token>'}'`
  return `${items.length} media items. Try: curl${header} '${url}${batchGet.path}?${query.join('&')}'`
}
