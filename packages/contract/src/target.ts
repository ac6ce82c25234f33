/** What is judged: anything with a `fetch`, such as a mock library, a Hono app or a Worker; or the base URL of a server. */
export type Target = string | URL | { fetch(request: Request): Response | Promise<Response> }

/** The `fetch` of a target. A server's is bound late, so that a mock that starts later still counts. */
export function fetchOf(target: Target): (request: Request) => Response | Promise<Response> {
  if (typeof target === 'string' || target instanceof URL) return (request) => globalThis.fetch(request)
  return (request) => target.fetch(request)
}
