/** Who answers what is tried in the reference. */
export type Destination =
  | { to: 'page' }
  /** `address` is a base URL. */
  | { to: 'server'; address: string }
  /** `token` is the user's own; it is kept nowhere else. */
  | { to: 'google'; token: string }

/** A request that RapiDoc is about to send. */
export interface TryRequest {
  url: string
  headers: Headers
}

/** MSW lets pass what has this in its `accept` header, and takes it out. */
const passThrough = 'msw/passthrough'

/** Sends a request there, by changing its address and its headers. Throws when `address` is no URL. */
export function send(request: TryRequest, destination: Destination): void {
  const { headers } = request
  headers.set('authorization', `Bearer ${destination.to === 'google' ? destination.token : 'any-token-will-do'}`)
  if (destination.to === 'google') headers.append('accept', passThrough)
  if (destination.to !== 'server') return
  const { pathname, search } = new URL(request.url)
  request.url = new URL(destination.address).origin + pathname + search
}
