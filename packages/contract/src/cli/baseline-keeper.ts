import { type Baseline, toDay } from '../baseline/baseline.ts'
import { excuse } from '../baseline/excuse.ts'
import { renew } from '../baseline/renew.ts'
import type { CheckResult } from '../check-result.ts'

/** Weighs the results of a run by its baseline, and keeps it up to date when it is to be written. */
export class BaselineKeeper {
  readonly #update: boolean
  readonly #now: number
  readonly #unneeded: string[] = []
  #baseline: Baseline

  constructor(baseline: Baseline, { update, now }: { update: boolean; now: number }) {
    this.#baseline = baseline
    this.#update = update
    this.#now = now
  }

  get baseline(): Baseline {
    return this.#baseline
  }

  weigh(result: CheckResult): CheckResult {
    if (result.outcome === 'passed' && this.#baseline.has(result.check)) this.#unneeded.push(result.check)
    if (this.#update) this.#baseline = renew(this.#baseline, [result], this.#now)
    return excuse(result, this.#baseline, toDay(this.#now))
  }

  /** What became of entries whose check passed. */
  notes(): string[] {
    const state = this.#update ? 'Its entry is gone.' : 'Please remove its entry, or run with --update-baseline.'
    return this.#unneeded.map((check) => `The baseline excuses ${check}, which holds. ${state}`)
  }
}
