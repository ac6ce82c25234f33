import type { CheckResult } from '../check-result.ts'

/** What a report is about. Results come without secrets, so that no reporter has to know them. */
export interface Run {
  /** The target as people know it, such as its base URL. */
  target: string
  results: readonly CheckResult[]
}

/** Writes what a run came to in one format. */
export interface Reporter {
  /** What is written as soon as a check is done. Default: nothing. */
  each?: (result: CheckResult) => string | undefined
  /** What is written at the end. */
  end: (run: Run) => string
}

/** The whole of a report at once. */
export function render({ each, end }: Reporter, run: Run): string {
  const lines = each ? run.results.map((result) => each(result)) : []
  return `${[...lines, end(run)].filter((line) => line !== undefined).join('\n')}\n`
}
