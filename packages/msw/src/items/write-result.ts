/** One result of an answer as JSON, indented as it stands there. */
export function writeResult(result: object, isPretty: boolean): string {
  return isPretty ? JSON.stringify(result, null, 2).replaceAll('\n', '\n    ') : JSON.stringify(result)
}
