/** One request that the library answered. It never holds a token. */
export interface JournalEntry {
  /** When it came, by the library's clock: milliseconds since 1970. */
  readonly at: number
  /** The HTTP method. */
  readonly method: string
  /** The whole URL, with the values of tokens and API keys masked as `***`. */
  readonly url: string
  /** The ids asked for, in order. */
  readonly ids: readonly string[]
  /** The other parameters of the query, masked alike. */
  readonly parameters: Readonly<Record<string, string>>
  /** The name that `auth` gives to the token's user. */
  readonly user?: string
  /** The HTTP status it was answered with, or 0 for none. */
  readonly httpStatus: number
  /** The name of the fault that made the answer. */
  readonly fault?: string
  /** Why it was answered 404 or 501: it is not the method, though perhaps near it. */
  readonly unhandled?: string
}
