import { randomInt } from 'node:crypto'
import type { Baseline } from '../baseline/baseline.ts'
import type { CheckResult } from '../check-result.ts'
import { describeVerdict } from '../describe-verdict.ts'
import { planContract } from '../plan/plan-contract.ts'
import { runContract } from '../run-contract.ts'
import { selectChecks } from '../select-checks.ts'
import { formatBaseline, readBaseline } from './baseline-file.ts'
import { BaselineKeeper } from './baseline-keeper.ts'
import { describePlan } from './describe-plan.ts'
import { judgeRecording } from './judge-recording.ts'
import type { Command, Recording } from './read-command.ts'
import { showProgress } from './show-progress.ts'
import type { Surroundings } from './surroundings.ts'
import { writeReports } from './write-reports.ts'

/** Judges a target or a recording, and writes its reports and its baseline. Answers the results as they weigh. */
export async function judge(command: Command | Recording, surroundings: Surroundings): Promise<CheckResult[]> {
  const { baseline, warn } = command
  const { now = Date.now, write, note } = surroundings
  const known: Baseline = baseline ? await readBaseline(baseline.file, baseline.update) : new Map()
  if (!('har' in command)) for (const line of strangeEntries(known)) note?.(line)
  const keeper = new BaselineKeeper(known, { update: baseline?.update ?? false, now: now() })
  const coming = 'har' in command ? judgeRecording(command.har, command.options) : runPlanned(command, surroundings)
  const weighed = map(coming, (result) => keeper.weigh(lower(result, warn)))
  const results = await writeReports(command, weighed, surroundings)
  if (baseline?.update) await write(baseline.file, await formatBaseline(keeper.baseline, baseline.file))
  // Who has the reports in files still wants to know.
  if (command.outputs.every(({ file }) => file !== undefined)) note?.(describeVerdict(results))
  for (const line of keeper.notes()) note?.(line)
  return results
}

// A check may have had another name when the entry was written. It excuses nothing any more, and must not do so unseen.
function strangeEntries(baseline: Baseline): string[] {
  const strange = [...baseline.keys()].filter((check) => !selectChecks().some(({ id }) => id === check))
  return strange.map((check) => `The baseline names ${check}, which is no check. Please see --list.`)
}

async function* runPlanned(command: Command, surroundings: Surroundings): AsyncGenerator<CheckResult, void, void> {
  const { target, outputs } = command
  // Planned and sent are the same made-up inputs.
  const options = { seed: randomInt(2 ** 31), ...command.options }
  const { note, progress, terminal } = surroundings
  note?.(describePlan(await planContract(target, options), command))
  const results = runContract(target, options)
  // Where a terminal shows each result as it comes, it needs no other sign of life.
  const isShown = terminal === true && outputs.some(({ format, file }) => format === 'text' && file === undefined)
  yield* progress && !isShown ? showProgress(results, selectChecks(options).length, progress) : results
}

function lower(result: CheckResult, warn: readonly string[]): CheckResult {
  const isNamed = warn.includes(result.check) || warn.includes(result.clause)
  return isNamed && result.outcome === 'failed' ? { ...result, outcome: 'warning' } : result
}

async function* map<Value>(values: AsyncIterable<Value>, change: (value: Value) => Value): AsyncGenerator<Value> {
  for await (const value of values) yield change(value)
}
