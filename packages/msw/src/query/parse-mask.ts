/** The way to one field, from the outside in. A step may be `*`. */
export type MaskPath = readonly string[]

/**
 * Reads a partial-response mask such as `mediaItemResults(status/code,mediaItem(id,baseUrl))` into the paths it names:
 *
 *     mask = path ("," path)*
 *     path = name (("/" | ".") path | "(" mask ")")?
 *
 * A name may be `*`. Google documents the dot for others of its APIs; that this one takes it is assumed. An empty text is no
 * mask. Throws a SyntaxError for what is not one.
 */
export function parseMask(text: string): MaskPath[] {
  const tokens = text.replaceAll('.', '/').match(/[^,/()]+|[,/()]/g) ?? []
  const paths = tokens.length === 0 ? [] : takeMask(tokens)
  if (tokens.length > 0) throw new SyntaxError(text)
  return paths
}

function takeMask(tokens: string[]): MaskPath[] {
  const paths = takePath(tokens)
  while (take(tokens, ',')) paths.push(...takePath(tokens))
  return paths
}

function takePath(tokens: string[]): MaskPath[] {
  const name = tokens.shift()
  if (name === undefined || ',/()'.includes(name)) throw new SyntaxError(name)
  if (take(tokens, '/')) return takePath(tokens).map((path) => [name, ...path])
  if (!take(tokens, '(')) return [[name]]
  const paths = takeMask(tokens)
  if (!take(tokens, ')')) throw new SyntaxError(name)
  return paths.map((path) => [name, ...path])
}

function take(tokens: string[], token: string): boolean {
  if (tokens[0] !== token) return false
  tokens.shift()
  return true
}
