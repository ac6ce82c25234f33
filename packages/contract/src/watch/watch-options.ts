import type { Finding } from './finding.ts'

/** How an app's traffic is judged. */
export interface JudgeOptions {
  /** The rules not to judge by: ids of clauses, or of practice such as `practice.token-in-url`. Default: none. */
  skip?: readonly string[] | undefined
  /** A base URL that is judged too, such as that of a proxy. Google's server and loopback always are. Default: none. */
  endpoint?: string | URL | undefined
  /** The time in which single requests could have waited for each other, in milliseconds. Default: 1000. */
  batchWindow?: number | undefined
}

/** How an app's traffic is watched. */
export interface WatchOptions extends JudgeOptions {
  /** Is told of every finding as it comes. What it throws is lost. Default: nobody. */
  onFinding?: ((finding: Finding) => void) | undefined
  /** Tells the time, in milliseconds since 1970. Default: the system's. */
  clock?: { now(): number } | undefined
}
