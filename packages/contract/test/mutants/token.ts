/** The only token that the correct server accepts in these tests. */
export const accessToken = 'ya29.the-only-token'
