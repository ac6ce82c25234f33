/** A text on one line. A server's words must not break the lines of a report, nor command the terminal. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
}
