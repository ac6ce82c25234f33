/** The ids in a text that somebody typed or pasted: whatever stands between spaces, commas and line ends. */
export function readIds(text: string): string[] {
  return text.split(/[\s,;]+/).filter((id) => id !== '')
}
