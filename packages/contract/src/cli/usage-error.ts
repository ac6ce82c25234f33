/** The command was not given what it needs. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** The complaint about a flag's value, and what would be one. */
export function unusable(flag: string, value: string | undefined, wanted: string): UsageError {
  const given = value === undefined ? 'not given' : `"${value}"`
  return new UsageError(`Failed to read ${flag}: ${given}. Please give ${wanted}.`)
}
