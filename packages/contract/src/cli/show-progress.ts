import type { CheckResult } from '../check-result.ts'

/** Shows how far a run is, on a line that each result writes anew and the end wipes. */
export async function* showProgress(
  results: AsyncIterable<CheckResult>,
  total: number,
  show: (line: string) => void,
): AsyncGenerator<CheckResult, void, void> {
  let done = 0
  try {
    show(`0/${total}`)
    for await (const result of results) {
      show(`${++done}/${total} ${result.check}`)
      yield result
    }
  } finally {
    show('')
  }
}
