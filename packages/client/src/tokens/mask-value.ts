import { isObject } from '../is-object.ts'
import type { Mask } from './token-mask.ts'

/** No answer of the API nests as deep. What does could overflow the stack of whoever looks into it. */
const deepest = 100

/** A copy of a value that came as JSON, with its texts masked, and cut off where it is too deep. */
export function maskValue(value: unknown, mask: Mask, depth = 0): unknown {
  if (typeof value === 'string') return mask(value)
  if (!isObject(value)) return value
  if (depth === deepest) return '…'
  const inner = (part: unknown): unknown => maskValue(part, mask, depth + 1)
  if (Array.isArray(value)) return value.map(inner)
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [mask(name), inner(part)]))
}
