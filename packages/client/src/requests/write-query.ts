/** Parameters by name; one that is `undefined` is left out. */
type Parameters = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** The query string, as the spec's styles have it: an array is its parameter over and over (clause request.ids.repeated). */
export function writeQuery(parameters: Parameters): string {
  return Object.entries(parameters)
    .flatMap(([name, value]) => (value === undefined ? [] : [value].flat().map((one) => writeParameter(name, one))))
    .join('&')
}

/** URLs escape the apostrophe, which encodeURIComponent leaves alone. */
export function writeParameter(name: string, value: string | boolean): string {
  return `${name}=${encodeURIComponent(value).replaceAll("'", '%27')}`
}
