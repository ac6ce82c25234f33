import { batchGet } from '@photos-library/schema'

/** A media item's JSON, loose enough to be broken. */
export interface LooseItem {
  [field: string]: unknown
  mediaMetadata: { [field: string]: unknown; photo?: Record<string, unknown>; video?: Record<string, unknown> }
}

/** A result's JSON, loose enough to be broken. */
export interface LooseResult {
  [field: string]: unknown
  mediaItem?: LooseItem
  status?: Record<string, unknown>
}

/** An answer's body, loose enough to be broken. */
export interface LooseBody {
  [field: string]: unknown
  mediaItemResults?: LooseResult[]
  error?: Record<string, unknown>
}

/** What a mutant may say: the correct server's answer in parts. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body: LooseBody
  /** The body as text, when it is to be another than the JSON. */
  text?: string
}

/** What a mutant looks at: a request, and ways to ask the correct server. */
export interface Occasion {
  request: Request
  url: URL
  ids: string[]
  /** Asks the correct server the same, with some things changed. */
  ask: (change?: Change) => Promise<Reply>
}

export interface Change {
  ids?: readonly string[]
  /** Query parameters to add, or to remove with undefined. */
  query?: Record<string, string | undefined>
  path?: string
  method?: string
  token?: string
}

/** Anything with a `fetch`. */
export interface Server {
  fetch(request: Request): Promise<Response>
}

export function occasionOf(request: Request, server: Server): Occasion {
  const url = new URL(request.url)
  return {
    request,
    url,
    ids: url.searchParams.getAll(batchGet.idsParameter),
    ask: async (change = {}) => toReply(await server.fetch(changed(request, change))),
  }
}

function changed(request: Request, { ids, query = {}, path, method, token }: Change): Request {
  const url = new URL(request.url)
  if (path !== undefined) url.pathname = path
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  if (ids) url.searchParams.delete(batchGet.idsParameter)
  for (const id of ids ?? []) url.searchParams.append(batchGet.idsParameter, id)
  const headers = new Headers(request.headers)
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  return new Request(url, { method: method ?? request.method, headers })
}

async function toReply(response: Response): Promise<Reply> {
  const text = await response.text()
  const reply = { status: response.status, headers: Object.fromEntries(response.headers) }
  const isJson = response.headers.get('content-type')?.includes('json')
  return isJson ? { ...reply, body: JSON.parse(text) } : { ...reply, body: {}, text }
}

export function toResponse({ status, headers, body, text }: Reply, compact: boolean): Response {
  return new Response(text ?? `${JSON.stringify(body, null, compact ? 0 : 2)}\n`, { status, headers })
}
