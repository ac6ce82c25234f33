import { formatText } from '../reports/format-text.ts'
import type { Finding } from './finding.ts'
import type { WatchOptions } from './watch-options.ts'

/** What a watcher has seen. */
export interface Watch {
  /** The findings so far, oldest first; 1000 at most. */
  readonly findings: readonly Finding[]
  /**
   * Waits until every answer that has come was judged, for the end of a test or a run. It forgets the findings, so that
   * the next test is blamed for its own only.
   *
   * @throws {Error} when there are findings, with all of them
   */
  readonly assert: () => Promise<void>
}

const capacity = 1000

/** Collects findings, and waits for those that are still being looked for. */
export class FindingLog {
  #findings: Finding[] = []
  readonly #pending = new Set<Promise<void>>()
  readonly #onFinding: WatchOptions['onFinding']

  constructor({ onFinding }: WatchOptions) {
    this.#onFinding = onFinding
  }

  get findings(): readonly Finding[] {
    return [...this.#findings]
  }

  /** Takes findings that are still being looked for. A watcher that fails must not fail the app. */
  collect(judgement: Promise<Finding[]>): void {
    const collected = judgement
      .then((findings) => findings.forEach((finding) => this.#add(finding)))
      .catch(() => {})
      .finally(() => this.#pending.delete(collected))
    this.#pending.add(collected)
  }

  async assert(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending)
    const broken = this.#findings
    this.#findings = []
    if (broken.length > 0) throw new Error(complain(broken))
  }

  #add(finding: Finding): void {
    if (this.#findings.length < capacity) this.#findings.push(finding)
    this.#onFinding?.(finding)
  }
}

function complain(findings: readonly Finding[]): string {
  const texts = findings.map((finding) => formatText(finding, false))
  const what = findings.length === 1 ? '1 finding' : `${findings.length} findings`
  return [`Failed to keep the contract: ${what}. Please mend what is named here.`, ...texts].join('\n')
}
