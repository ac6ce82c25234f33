import { writeParameter } from './write-parameter.ts'

/** Parameters by name; one that is `undefined` or has no values is left out. */
type Parameters = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** The query string, as the spec's styles have it. */
export function writeQuery(parameters: Parameters): string {
  return Object.entries(parameters)
    .map(([name, value = []]) => ({ name, values: typeof value === 'object' ? value : [String(value)] }))
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => writeParameter(name, values))
    .join('&')
}
