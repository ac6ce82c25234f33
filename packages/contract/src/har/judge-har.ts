import { isObject } from '../is-object.ts'
import type { Finding } from '../watch/finding.ts'
import { Traffic } from '../watch/traffic.ts'
import type { JudgeOptions } from '../watch/watch-options.ts'
import { readHarEntry } from './har-entry.ts'

/**
 * Judges a recording of an app's traffic, as browsers, proxies and Playwright write them (HAR 1.2, parsed from JSON), as
 * `watchContract` does. What is not about the API is left out, and so are answers whose body was not recorded.
 *
 * @throws {TypeError} when it is no HAR, or `endpoint` is no URL
 */
export async function* judgeHar(har: unknown, options: JudgeOptions = {}): AsyncGenerator<Finding, void, void> {
  const traffic = new Traffic(options)
  const entries = entriesOf(har).flatMap((entry) => readHarEntry(entry) ?? [])
  for (const { sight, answer, body } of entries.toSorted(
    (one, other) => one.answer.answeredAt - other.answer.answeredAt,
  )) {
    yield* await traffic.judge(sight, answer, async () => body)
  }
}

/** Whether a value has the outline of a recording. */
export function isHar(har: unknown): har is { log: { entries: unknown[] } } {
  const log = isObject(har) ? har['log'] : undefined
  return isObject(log) && Array.isArray(log['entries'])
}

function entriesOf(har: unknown): unknown[] {
  if (isHar(har)) return har.log.entries
  throw new TypeError('Failed to read the recording: it has no log.entries. Please give a HAR file, parsed from JSON.')
}
