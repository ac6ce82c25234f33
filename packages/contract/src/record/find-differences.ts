import { isObject } from '../is-object.ts'
import { quote } from '../quote.ts'

/** Every place where two values of JSON differ, as `path: before → now`. */
export function findDifferences(before: unknown, now: unknown, path = ''): string[] {
  const [old, fresh] = [partsOf(before), partsOf(now)]
  if (!old || !fresh || Array.isArray(before) !== Array.isArray(now)) {
    return Object.is(before, now) ? [] : [`${path}: ${quote(before)} → ${quote(now)}`]
  }
  const names = new Set([...old.keys(), ...fresh.keys()])
  return [...names].flatMap((name) => findDifferences(old.get(name), fresh.get(name), `${path}/${name}`))
}

function partsOf(value: unknown): Map<string, unknown> | undefined {
  return isObject(value) || Array.isArray(value) ? new Map(Object.entries(value)) : undefined
}
