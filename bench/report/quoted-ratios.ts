/** Claims of a ratio in a text: "3 times as fast", "2.5× smaller", "half the size" is none. */
export function quotedRatios(text: string): string[] {
  const claims = text.matchAll(/(\d+(?:\.\d+)?) ?(?:×|times) (?:as |faster|slower|smaller|larger|less|more|lighter)/g)
  return [...claims].map(([, figure]) => figure!)
}
