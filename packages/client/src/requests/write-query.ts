/** Parameters by name; one that is `undefined` is left out. */
type Parameters = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** The query string, as the spec's styles have it: an array is its parameter over and over (clause request.ids.repeated). */
export function writeQuery(parameters: Parameters): string {
  return Object.entries(parameters)
    .flatMap(([name, value = []]) => writeValues(name, typeof value === 'object' ? value : [String(value)]))
    .join('&')
}

function writeValues(name: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${name}=${values.map(escapeValue).join(`&${name}=`)}`]
}

/** Few ids need to be escaped, and to see that is many times faster than to escape. */
const special = /[^\w.~-]/

/** A value as the query has it. URLs escape the apostrophe, which encodeURIComponent leaves alone. */
function escapeValue(value: string): string {
  return special.test(value) ? encodeURIComponent(value).replaceAll("'", '%27') : value
}
