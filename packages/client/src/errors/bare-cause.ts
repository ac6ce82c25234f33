import { isObject } from '../is-object.ts'
import { type Mask, tokenMask } from '../tokens/token-mask.ts'

/** What the platform's own errors hold beside numbers: nothing of the request. */
const harmless: readonly PropertyKey[] = ['name', 'message', 'stack', 'code', 'syscall', 'address', 'hostname']
/** An error may be its own cause. */
const longestChain = 5

/**
 * What `fetch` failed with: as it is, or, when it holds more than the platform's own errors, no more of it than name, message,
 * code and stack, masked. Undici's parser quotes what it cannot read, and a `fetch` of the caller's may quote its request.
 */
export function bareCause(cause: unknown, token: string): unknown {
  return bare(cause, tokenMask(token), longestChain)
}

function bare(cause: unknown, mask: Mask, depth: number): unknown {
  if (depth === 0) return undefined
  if (typeof cause === 'string') return mask(cause)
  if (!isObject(cause)) return cause
  const errors: readonly unknown[] = Array.isArray(cause['errors']) ? cause['errors'] : []
  const [inner, ...others] = [cause['cause'], ...errors].map((error) => bare(error, mask, depth - 1))
  const isAsItWas = inner === cause['cause'] && others.every((error, index) => error === errors[index])
  return isAsItWas && isHarmless(cause, mask) ? cause : copy(cause, inner, mask)
}

function isHarmless(cause: object, mask: Mask): boolean {
  // A class that prints itself may print what no property shows.
  if (!(cause instanceof Error) || Symbol.for('nodejs.util.inspect.custom') in cause) return false
  return Reflect.ownKeys(cause).every((name) => {
    const { enumerable, value } = Object.getOwnPropertyDescriptor(cause, name) ?? {}
    if (typeof value === 'string') return harmless.includes(name) && mask(value) === value
    return !enumerable || name === 'cause' || typeof value === 'number' || typeof value === 'boolean'
  })
}

function copy({ name, message, code, stack }: Record<string, unknown>, cause: unknown, mask: Mask): Error {
  const error = new Error(mask(String(message)), cause === undefined ? {} : { cause })
  const shown = Object.entries({ name, code, stack }).filter(([, value]) => value !== undefined)
  return Object.assign(error, Object.fromEntries(shown.map(([key, value]) => [key, mask(String(value))])))
}
