/** What a live credential of Google's or npm's or GitHub's looks like. */
const patterns = [
  /\bya29\.[\w-]{60,}/g, // An OAuth access token.
  /\b1\/\/0[\w-]{30,}/g, // An OAuth refresh token.
  /\bAIza[\w-]{35}\b/g, // An API key.
  /\bGOCSPX-[\w-]{20,}/g, // A client secret.
  /\b(?:npm|ghp|gho|ghs)_[A-Za-z\d]{36}\b/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/g,
]

/** Whatever in a text looks like a live credential; only its first characters, so that a report does not spread it. */
export function findSecrets(text: string): string[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([match]) => `${match.slice(0, 8)}…`))
}
