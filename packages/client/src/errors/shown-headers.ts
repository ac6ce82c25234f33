import { tokenMask } from '../tokens/token-mask.ts'

/** The headers of an answer as an error may show them: some servers answer what they were sent. */
export function shownHeaders(headers: Headers, token: string): Record<string, string> {
  const mask = tokenMask(token)
  return Object.fromEntries([...headers].map(([name, value]) => [name, mask(value)]))
}
