import { interleave } from '../../measure/interleave.ts'
import { ratiosToFirst } from '../../measure/ratios.ts'
import { runChild } from '../../measure/run-child.ts'
import { describeSpread, spreadOf } from '../../measure/spread.ts'
import type { Effort } from '../../report/effort.ts'
import type { Table } from '../../report/table.ts'
import { clientNames, titleOf } from '../client-names.ts'
import { withPhotosServer } from '../with-photos-server.ts'
import type { MeasureRate } from './measure-rate.ts'

const script = new URL('measure-rate.ts', import.meta.url)
const concurrency = 32

/** A process is quick or slow as a whole, by where its memory came to lie: raw `fetch` alone differs by half from one to the next. */
const processesPerRound = 3

/** How many calls a second a client makes over loopback. */
export async function benchRate({ rounds, duration }: Effort): Promise<Table> {
  const figures = await withPhotosServer((endpoint) =>
    interleave(clientNames, processesPerRound * rounds, (name) =>
      runChild<number>(script, { name, endpoint, concurrency, duration } satisfies MeasureRate),
    ),
  )
  const ratios = ratiosToFirst(figures)
  return {
    title: `Calls a second, ${concurrency} at a time`,
    method: `Each client alone in a fresh process, warmed up for twice as long, 50 ids a call, over loopback to a server in another process; ${processesPerRound} processes in each round, because one is quick and the next is slow: its rate, and the ratio to that of \`fetch\` and \`json()\` in the same turn. Higher is better.`,
    columns: ['client', 'calls/s', 'ratio'],
    rows: clientNames.map((name) => [
      titleOf(name),
      spreadOf(figures.get(name)!).median.toFixed(0),
      describeSpread(spreadOf(ratios.get(name)!), 2),
    ]),
  }
}
