import type { Renewal, TokenSource } from './access-token.ts'

/** Asks for a token in place of one that was rejected; nothing when there is no other. Those who ask at the same time share it. */
export function renewToken(tokens: TokenSource, rejected: string, attempt: number): Renewal | undefined {
  const { ask, renewal: last } = tokens
  if (!ask) return undefined
  if (last && (last.of === rejected || !last.isOver)) return last
  const renewal: Renewal = { of: rejected, to: ask({ attempt, rejected: true }) }
  const settle = (token: string): void => {
    renewal.isOver = true
    // It came to nothing: the next 401 asks anew.
    if (token === rejected && tokens.renewal === renewal) tokens.renewal = undefined
  }
  renewal.to.then(settle, () => settle(rejected))
  tokens.renewal = renewal
  return renewal
}
