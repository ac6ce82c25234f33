import { describeDifference } from './compare-facts.ts'
import type { Drift } from './find-drift.ts'

/** What a person has to look at, a line each; none when the spec says what Google says. */
export function reportDrift({ unexplained, stale, reworded }: Drift): string[] {
  return [
    ...unexplained.map((difference) => `DIFFERS    ${describeDifference(difference)}`),
    ...stale.map(({ at }) => `STALE      ${at} no longer differs. Please remove it from spec/differences.yaml.`),
    ...reworded.map(({ at, text }) => `REWORDED   ${at}: Google says ${text === '' ? 'nothing now' : `"${text}" now`}`),
  ]
}
