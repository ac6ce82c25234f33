/** A colour between two of the form `#rrggbb`: the first at 0, the second at 1. */
export function mix(first: string, second: string, share: number): string {
  const parts = [1, 3, 5].map((start) => {
    const [from, to] = [first, second].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16)) as [
      number,
      number,
    ]
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
