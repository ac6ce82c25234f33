/** The command was not given what it needs. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** The complaint about a flag's value, and what would be one. */
export function unusable(flag: string, value: string | undefined, wanted: string, cause?: unknown): UsageError {
  const given = value === undefined ? 'not given' : `"${value}"`
  const [reason] = cause instanceof Error ? cause.message.split('\n') : []
  const why = reason === undefined ? '' : ` (${reason})`
  return new UsageError(`Failed to read ${flag}: ${given}${why}. Please give ${wanted}.`, { cause })
}

/** The complaint about a file that cannot be written. */
export function unwritable(file: string, cause: unknown): UsageError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new UsageError(`Failed to write ${file}: ${reason}. Please give a file that can be written.`, { cause })
}
