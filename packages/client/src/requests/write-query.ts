/** Parameters by name; one that is `undefined` is left out. */
type Parameters = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** The query string, as the spec's styles have it: an array is its parameter over and over (clause request.ids.repeated). */
export function writeQuery(parameters: Parameters): string {
  return Object.entries(parameters)
    .flatMap(([name, value = []]) => writeValues(name, typeof value === 'object' ? value : [String(value)]))
    .join('&')
}

/** Few ids need to be escaped, and to see that of all at once is many times faster than to escape. */
const special = /[^\w.~-]/

function writeValues(name: string, values: readonly string[]): string[] {
  if (values.length === 0) return []
  const escaped = special.test(values.join('')) ? values.map(escapeValue) : values
  return [`${name}=${escaped.join(`&${name}=`)}`]
}

/** URLs escape the apostrophe, which encodeURIComponent leaves alone. */
function escapeValue(value: string): string {
  return encodeURIComponent(value).replaceAll("'", '%27')
}
