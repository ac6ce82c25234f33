import { interleave } from '../measure/interleave.ts'
import { ratiosToFirst } from '../measure/ratios.ts'
import { describeSpread, spreadOf } from '../measure/spread.ts'

/** Measures subjects by turns, and answers a row for each: its name, its median, and its ratio to the first one's. */
export async function compare(
  names: readonly string[],
  rounds: number,
  measure: (name: string) => Promise<number>,
): Promise<string[][]> {
  const figures = await interleave(names, rounds, measure)
  const ratios = ratiosToFirst(figures)
  return names.map((name) => [
    name,
    spreadOf(figures.get(name)!).median.toFixed(0),
    describeSpread(spreadOf(ratios.get(name)!), 2),
  ])
}
