import { createMask } from '../mask.ts'
import type { SeenRequest } from './seen.ts'

// Also a token under a wrong name, such as `?token=`.
const secret = /token|key|secret|password|auth|cookie/i

/** A function that takes every secret of a request out of a text: its token, API keys and cookies. */
export function maskSecrets({ headers, address }: SeenRequest): (text: string) => string {
  const named = [...Object.entries(headers), ...address.searchParams].filter(([name]) => secret.test(name))
  const masks = named.map(([, value]) => createMask(value.replace(/^\w+ +/, '')))
  return (text) => masks.reduce((masked, mask) => mask(masked), text)
}
