/** How many requests a client may send; retries count, as Google counts them (clause limits.quota). */
export interface BudgetOptions {
  /** In a minute of the clock. Default: `Infinity`, any number. */
  perMinute?: number | undefined
  /** In a day, which turns at midnight Pacific time (clause limits.quota.day). Default: `Infinity`, any number. */
  perDay?: number | undefined
  /** Counts. One that several processes share lets them share a budget. Default: this client's own, in memory. */
  counter?: BudgetCounter | undefined
}

/** Counts requests, as Redis's INCR does. */
export interface BudgetCounter {
  /**
   * Adds one to the key's number, which starts at 0, and answers it. The key is not asked for after `lifetime` milliseconds.
   * When it throws, or answers anything but a whole number from 1 up, the request is not sent.
   */
  increment(key: string, lifetime: number): number | Promise<number>
}
