import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Whether a test uses its package by its public name only. One that reaches into `src/`, itself or through a file beside it,
 * knows what no user knows, and may fail without harm to any.
 */
export function isOutside(file: string, seen: Set<string> = new Set()): boolean {
  if (seen.has(file)) return true
  seen.add(file)
  const neighbours = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\(?) ?'(\.[^']+)'/g)].map(([, path]) =>
    resolve(dirname(file), path!),
  )
  return neighbours.every((path) => !/[\\/]src[\\/]/.test(path) && (!existsSync(path) || isOutside(path, seen)))
}
