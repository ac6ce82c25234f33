/** So many characters of what came from outside are enough to recognise it. */
const longest = 500

/** The text, or its start when it is too long for a message. */
export function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
