/** The middle of some figures, and how far they lie apart. */
export interface Spread {
  median: number
  least: number
  most: number
}

/** Throws for no figures at all. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) {
    throw new Error('Failed to find the median: nothing was measured. Please run one round or more.')
  }
  const [low, high] = [sorted[(sorted.length - 1) >> 1]!, sorted[sorted.length >> 1]!]
  return { median: (low + high) / 2, least, most }
}

/** A median and its spread in words. */
export function describeSpread({ median, least, most }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`
}
