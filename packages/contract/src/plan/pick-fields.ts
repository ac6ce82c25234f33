import { isObject } from '../is-object.ts'

type Tree = Map<string, Tree>

/** What a mask of `fields` leaves of a value: `a/b,c(d,e)` (request.fields). */
export function pickFields(value: unknown, mask: string): unknown {
  return pick(value, readList(mask.match(/[^,/()]+|[,/()]/g) ?? []))
}

function pick(value: unknown, tree: Tree): unknown {
  if (tree.size === 0) return value
  if (Array.isArray(value)) return value.map((part) => pick(part, tree))
  if (!isObject(value)) return value
  const named = [...tree].filter(([name]) => name in value)
  return Object.fromEntries(named.map(([name, below]) => [name, pick(value[name], below)]))
}

// Both readers take their tokens from the front. A list takes what ends it, too.
function readList(tokens: string[], tree: Tree = new Map()): Tree {
  do readPath(tokens, tree)
  while (tokens.shift() === ',')
  return tree
}

function readPath(tokens: string[], tree: Tree): void {
  const name = tokens.shift() ?? ''
  const below: Tree = tree.get(name) ?? new Map()
  tree.set(name, below)
  if (tokens[0] !== '/' && tokens[0] !== '(') return
  const read = tokens.shift() === '/' ? readPath : readList
  read(tokens, below)
}
