/** The only token that the correct server accepts in these tests. */
export const accessToken = 'ya29.the-only-token'

/** A token that it knows and refuses: it has no scope. */
export const forbiddenToken = 'ya29.without-a-scope'
