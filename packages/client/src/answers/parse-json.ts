/** The value of a JSON text; of anything else nothing, because the parser's own complaint would quote it. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
