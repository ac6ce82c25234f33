import type { CheckResult } from '../check-result.ts'
import { render } from '../reports/reporter.ts'
import { reporters } from '../reports/reporters.ts'
import type { Weighing } from './read-command.ts'
import type { Surroundings } from './surroundings.ts'

/** Writes every report of a run: to the standard output as the results come, to files at the end. */
export async function writeReports(
  { target, outputs }: Weighing,
  coming: AsyncIterable<CheckResult>,
  { out, write, colour }: Pick<Surroundings, 'out' | 'write' | 'colour'>,
): Promise<CheckResult[]> {
  const live = outputs.filter(({ file }) => file === undefined).map(({ format }) => reporters[format]({ colour }))
  const results: CheckResult[] = []
  const say = (text: string | undefined): void => (text === undefined ? undefined : out(text))
  for await (const result of coming) {
    results.push(result)
    for (const reporter of live) say(reporter.each?.(result))
  }
  const run = { target, results }
  for (const reporter of live) out(reporter.end(run))
  for (const { format, file } of outputs) {
    if (file !== undefined) await write(file, render(reporters[format]({ colour: false }), run))
  }
  return results
}
