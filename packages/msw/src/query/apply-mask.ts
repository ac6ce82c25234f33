import type { MaskPath } from './parse-mask.ts'

/** Keeps of a value what the paths name. No paths keep everything; arrays keep their length, so that positions still count. */
export function applyMask(value: unknown, paths: readonly MaskPath[]): unknown {
  if (paths.length === 0) return value
  if (Array.isArray(value)) return value.map((element) => applyMask(element, paths))
  if (!isNested(value)) return value
  const kept = Object.entries(value).flatMap(([name, field]) => keepField(name, field, paths))
  return Object.fromEntries(kept)
}

function keepField(name: string, field: unknown, paths: readonly MaskPath[]): [string, unknown][] {
  const matching = paths.filter(([step]) => step === name || step === '*')
  if (matching.length === 0) return []
  const deeper = matching.map(([, ...rest]) => rest)
  // `a,a/b` names all of `a`.
  if (deeper.some(isEnd)) return [[name, field]]
  // Of `*/b`, a number has no part.
  return isNested(field) ? [[name, applyMask(field, deeper)]] : []
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isEnd(path: MaskPath): boolean {
  return path.length === 0
}
