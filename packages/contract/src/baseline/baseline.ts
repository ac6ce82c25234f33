/** A finding that is excused. */
export interface BaselineEntry {
  /** The id of the check, such as `response.order/permuting`. */
  check: string
  /** Why it is excused. */
  reason: string
  /** The last day on which it is, as YYYY-MM-DD in UTC. */
  expires: string
}

/** The findings that are excused, by their check. */
export type Baseline = ReadonlyMap<string, BaselineEntry>

/** A moment as the day of an entry. */
export function toDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 'YYYY-MM-DD'.length)
}
