/** What a token is good for. */
export interface Grant {
  /** Its scopes, which are whole URLs. */
  readonly scopes: readonly string[]
  /** The name of its user: who owns the items that `owners` gives to this user, and who asked, in the journal. */
  readonly user?: string
  /** The name of the app that it was given to. */
  readonly app?: string
  /** When it expires: milliseconds since 1970, or a date as text. Never by default. */
  readonly expires?: number | string
}

/** Who is let in: any token, everybody (`off`), or the given tokens. */
export type Auth = 'any' | 'off' | { readonly [token: string]: Grant }

/** Whose a media item is, by name. What is left out is everybody's. */
export interface Owner {
  /** The user in whose library it is. */
  readonly user?: string
  /** The app that created it. */
  readonly app?: string
}
