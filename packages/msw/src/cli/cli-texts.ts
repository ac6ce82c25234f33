import type { MediaItem } from '@photos-library/schema'
import * as batchGet from '@photos-library/schema/batch-get'
import type { JournalEntry } from '../journal/journal-entry.ts'
import type { Auth } from '../access/auth.ts'

/** What `--help` prints. */
export const usage: string = `Usage: photos-library-mock [options]

Serves ${batchGet.method} ${batchGet.path} of the Google Photos Library API. The first line it prints is its address.

  --port NUMBER             the port; 0 takes a free one (default: 8787)
  --host HOST               the host (default: 127.0.0.1, which only this machine reaches)
  --items FILE              a JSON array of media items, a recorded answer of batchGet, or a recording of traffic (HAR)
                            with such answers (default: a small library)
  --anonymize FILE          writes these items there with other ids, names, texts, times and URLs, and serves nothing
  --watch                   reads the items anew whenever the file is written
  --count NUMBER            how many items to make instead of, or beside those of the file
  --seed NUMBER             makes other items (default: 1)
  --auth any|off|TOKEN      any token is let in (default), no token is needed, or this one alone, with every scope;
                            or a JSON object of tokens: {"TOKEN": {"scopes": [...], "user": "ada"}}
  --scopes 2025|legacy      which scopes reach the method (default: 2025)
  --owners JSON             whose an item is: {"ID": {"user": "ada"}}
  --project NUMBER          the project that errors name
  --processing-time MS      how long a PROCESSING video stays so (default: for ever)
  --quota-per-day NUMBER    requests per day; also --quota-per-minute, and --quota-media-per-day for the bytes
  --api-disabled            answers 403 as if the project had not enabled the API
  --accept-slashed-verb     answers /v1/mediaItems/:batchGet too
  --google-base-urls        keeps Google's host in baseUrls, instead of leading them to this server
  --fault-header            a request with x-photos-library-fault: NAME fails so, such as unavailable
  --admin                   takes orders of this machine's other processes at /__admin/
  --config FILE             a JSON or YAML object of these flags, such as {"auth": "off"}; flags go before it
  --help, -h                this text

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

/** One line for each request, without tokens. A status of 0 is no answer at all. */
export function requestLine({ method, url, httpStatus, fault }: JournalEntry): string {
  const { pathname, search } = new URL(url)
  return `${method} ${pathname}${search} ${httpStatus}${fault === undefined ? '' : ` ${fault}`}`
}
