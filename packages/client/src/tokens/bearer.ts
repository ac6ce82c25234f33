/** What the `Authorization` header says of a token. */
export function bearer(token: string): string {
  return `Bearer ${token}`
}
