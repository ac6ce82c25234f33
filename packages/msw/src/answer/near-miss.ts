import * as batchGet from '@photos-library/schema/batch-get'

/** The path of the npm package `googlephotos` and others, which Google does not answer. */
export const slashedPath: string = batchGet.path.replace(':', '/:')

const version = batchGet.path.slice(0, batchGet.path.indexOf('/', 1))

/** What can be wrong with a path, and the path without it. */
const mistakes: readonly [mistake: string, mend: (path: string) => string][] = [
  ['has a slash too many', (path) => path.replace('/:', ':').replaceAll(/\/{2,}/g, '/')],
  ['has a slash at its end', (path) => path.replace(/\/$/, '')],
  ['has its colon encoded', (path) => path.replace(/%3a/i, ':')],
  ['lacks the version', (path) => version + path],
  ['has another version', (path) => path.replace(/^\/v\d\w*/, version)],
  ['is written in other letters', (path) => path.replace(new RegExp(batchGet.path, 'i'), batchGet.path)],
]

/** Says how near a request came to the method, such as: "/v1/mediaItems/:batchGet" has a slash too many. */
export function describeMiss(method: string, path: string): string {
  const asked = `@photos-library/msw answers ${batchGet.method} ${batchGet.path}, and this was ${method} ${path}.`
  const mistake = mistakes.find(([, mend]) => path !== batchGet.path && mend(path) === batchGet.path)
  return mistake ? `${asked} "${path}" ${mistake[0]}.` : asked
}
