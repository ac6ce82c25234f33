import type { CheckResult, Exchange } from '../check-result.ts'

/** What an app's request or its answer breaks. Tokens, API keys and cookies appear nowhere in it. */
export interface Finding extends CheckResult {
  /** The rule: the id of a clause, or for practice that no clause demands `practice.` and its name. */
  check: string
  exchange: Exchange
  curl: string
}
