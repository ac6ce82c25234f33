import { type CheckResult, runContract, type Target } from '@photos-library/contract'
import { createPhotosLibrary, type PhotosLibrary, photo, video } from '@photos-library/msw'
import { startServer } from '@photos-library/msw/server'
import { batchGet } from '@photos-library/schema'
import { getResponse } from 'msw'
import { collect } from '../collect.ts'
import { startReverseProxy } from './reverse-proxy.ts'

/** What Google's server is asked with. */
export interface GoogleAccess {
  accessToken: string
  knownIds: readonly string[]
}

export const google = "Google's server"

/** A library whose two items are the known ids. */
export function createLibrary(): PhotosLibrary {
  return createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })
}

/** The handlers of a library, with neither a server nor a port. */
export function answerByHandlers({ handlers }: PhotosLibrary): Target {
  return { fetch: async (request) => (await getResponse(handlers, request)) ?? new Response(null, { status: 404 }) }
}

/** Judges something that the library answers for. */
export function judgeMock(target: Target): Promise<CheckResult[]> {
  return collect(runContract(target, { accessToken: 'any', knownIds: ['a', 'b'], strict: true, seed: 1 }))
}

/** Judges all four, by their names: the handlers, the mock over HTTP and behind a proxy, and Google's server if it can. */
export async function judgeTargets(access: GoogleAccess | undefined): Promise<Map<string, CheckResult[]>> {
  const library = createLibrary()
  const mock = await startServer(library, { port: 0 })
  const proxy = await startReverseProxy(mock.url)
  try {
    return new Map([
      ['the handlers', await judgeMock(answerByHandlers(library))],
      ['the mock over HTTP', await judgeMock(mock.url)],
      ['behind a reverse proxy', await judgeMock(proxy.url)],
      [google, access ? await collect(runContract(batchGet.server, access)) : []],
    ])
  } finally {
    await proxy.close()
    await mock.close()
  }
}
