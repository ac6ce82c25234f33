import { interleave } from '../../measure/interleave.ts'
import { ratiosToFirst } from '../../measure/ratios.ts'
import { runChild } from '../../measure/run-child.ts'
import { describeSpread, spreadOf } from '../../measure/spread.ts'
import type { Effort } from '../../report/effort.ts'
import type { Table } from '../../report/table.ts'
import { clientNames, titleOf } from '../client-names.ts'
import type { MeasureCall } from './measure-call.ts'

const script = new URL('measure-call.ts', import.meta.url)

/** What a client adds to one call of 50 ids. */
export async function benchCall({ rounds, duration }: Effort): Promise<Table> {
  const figures = await interleave(clientNames, rounds, (name) =>
    runChild<number>(script, { name, duration } satisfies MeasureCall),
  )
  const ratios = ratiosToFirst(figures)
  return {
    title: 'One call of 50 ids',
    method:
      'Each client alone in a fresh process, warmed up, against a `fetch` that answers at once: the median call, and its ratio to `fetch` and `json()` in the same round. Lower is better.',
    columns: ['client', 'µs', 'ratio'],
    rows: clientNames.map((name) => [
      titleOf(name),
      spreadOf(figures.get(name)!).median.toFixed(0),
      describeSpread(spreadOf(ratios.get(name)!), 2),
    ]),
  }
}
