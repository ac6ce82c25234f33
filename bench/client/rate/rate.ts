import { interleave } from '../../measure/interleave.ts'
import { ratiosToFirst } from '../../measure/ratios.ts'
import { describeSpread, spreadOf } from '../../measure/spread.ts'
import { type Child, startChild } from '../../measure/start-child.ts'
import type { Effort } from '../../report/effort.ts'
import type { Table } from '../../report/table.ts'
import { type ClientName, clientNames, titleOf } from '../client-names.ts'
import { withPhotosServer } from '../with-photos-server.ts'
import type { MeasureRate } from './measure-rate.ts'

const script = new URL('measure-rate.ts', import.meta.url)
const concurrency = 32

/** A machine with neighbours is quick in one second and slow in the next: short turns have the same second. */
const turns = 8

/** The calls a second of each client, turn by turn, in one process for each. */
type Rates = Map<ClientName, number[]>

/** How many calls a second a client makes over loopback. */
export async function benchRate({ processes, duration }: Effort): Promise<Table> {
  const sets: Rates[] = []
  await withPhotosServer(async (endpoint) => {
    while (sets.length < processes) sets.push(await measureByTurns(endpoint, duration))
  })
  return {
    title: `Calls a second, ${concurrency} at a time`,
    method: `Each client alone in a fresh process, warmed up, 50 ids a call, over loopback to a server in another process; its rate, and the ratio to that of \`fetch\` and \`json()\` in the same short turn, as the median of a process; ${processes} processes, because one is quick and the next is slow. Higher is better.`,
    columns: ['client', 'calls/s', 'ratio'],
    rows: clientNames.map((name) => [
      titleOf(name),
      medianOfSets(sets, name).median.toFixed(0),
      describeSpread(medianOfSets(sets.map(ratiosToFirst), name), 2),
    ]),
  }
}

/** All clients at once, each in a fresh process, of which one works and the others wait. */
async function measureByTurns(endpoint: string, duration: number): Promise<Rates> {
  using children = new DisposableStack()
  const processes = new Map<ClientName, Child<number, number>>()
  for (const name of clientNames) {
    const parameters = { name, endpoint, concurrency } satisfies MeasureRate
    processes.set(name, children.use(startChild<number, number>(script, parameters)))
  }
  const measure = (milliseconds: number) => (name: ClientName) => processes.get(name)!.ask(milliseconds)
  // A thousand calls are not enough for the compiler to be done with them.
  await interleave(clientNames, 1, measure(2 * duration))
  return await interleave(clientNames, turns, measure(duration / 4))
}

function medianOfSets(sets: readonly Rates[], name: ClientName) {
  return spreadOf(sets.map((rates) => spreadOf(rates.get(name)!).median))
}
