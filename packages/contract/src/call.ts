import { batchGet } from '@photos-library/schema'

/** One request of the kit: the good call of the method, but for what is named here. */
export interface Call {
  /** The ids, each as a parameter of its own. Default: none. */
  ids?: readonly string[]
  /** More of the query, in front of the ids. */
  query?: readonly (readonly [name: string, value: string])[]
  /** Another path than the method's. */
  path?: string
  /** Another verb than the method's. */
  method?: string
  /** Which time the same call is sent. Default: the first, and its answer serves everyone who asks the same. */
  turn?: number
  /** Another token than the caller's; `null` sends none. */
  token?: string | null
}

/** What of a call goes over the wire. */
export interface SentRequest {
  method: string
  url: string
  headers: Record<string, string>
}

export function describeRequest(call: Call, endpoint: URL, accessToken: string): SentRequest {
  const ids = (call.ids ?? []).map((id) => [batchGet.idsParameter, id] as const)
  const query = new URLSearchParams([...(call.query ?? []), ...ids].map(([name, value]) => [name, value])).toString()
  const token = call.token === undefined ? accessToken : call.token
  return {
    method: call.method ?? batchGet.method,
    url: endpoint.href.replace(/\/$/, '') + (call.path ?? batchGet.path) + (query && `?${query}`),
    headers: { accept: 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
  }
}
