import type { Fault } from '@photos-library/msw'

/** 200 in which an item and its neighbour have changed places. */
export function swapped(): Fault {
  return {
    name: 'swapped()',
    times: 1,
    answer: (answer) => ({ ...answer, body: { mediaItemResults: swap(resultsOf(answer.body)) } }),
  }
}

function resultsOf(body: unknown): unknown[] {
  const isAnswer = typeof body === 'object' && body !== null && 'mediaItemResults' in body
  return isAnswer && Array.isArray(body.mediaItemResults) ? body.mediaItemResults : []
}

function swap(results: unknown[]): unknown[] {
  const index = results.findIndex(hasItem)
  const first = Math.min(index, results.length - 2)
  if (first < 0) return results
  return [...results.slice(0, first), ...results.slice(first, first + 2).toReversed(), ...results.slice(first + 2)]
}

function hasItem(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'mediaItem' in result
}
