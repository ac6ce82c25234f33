import type { Call, SentRequest } from './call.ts'

/** What came back for a call. */
export interface Answer {
  call: Call
  request: SentRequest
  status: number
  headers: Record<string, string>
  text: string
  /** The body as JSON, or undefined when it is none. */
  json: unknown
}

export async function readAnswer(call: Call, request: SentRequest, response: Response): Promise<Answer> {
  const text = await response.text()
  return {
    call,
    request,
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text,
    json: parseBody(text),
  }
}

/** The body of an answer as JSON, or undefined when it is none. */
export function parseBody(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
