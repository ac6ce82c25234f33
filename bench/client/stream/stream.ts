import { interleave } from '../../measure/interleave.ts'
import { ratiosToFirst } from '../../measure/ratios.ts'
import { runChild } from '../../measure/run-child.ts'
import { describeSpread, spreadOf } from '../../measure/spread.ts'
import type { Effort } from '../../report/effort.ts'
import type { Table } from '../../report/table.ts'
import { withPhotosServer } from '../with-photos-server.ts'
import type { MeasureStream, StreamCost } from './measure-stream.ts'

const script = new URL('measure-stream.ts', import.meta.url)
const ways = ['hand-written loop', 'stream'] as const
const concurrency = 8

/** What a long stream of which nothing is kept takes, beside a loop written by hand. */
export async function benchStream({ processes, ids: count }: Effort): Promise<Table> {
  const costs = await withPhotosServer((endpoint) =>
    interleave(ways, processes, (way) =>
      runChild<StreamCost>(script, { way, endpoint, count, concurrency } satisfies MeasureStream),
    ),
  )
  for (const [way, own] of costs) own.forEach((cost) => assertComplete(way, cost, count))
  const ratios = ratiosToFirst(pick(costs, ({ milliseconds }) => milliseconds))
  return {
    title: `${count.toLocaleString('en')} ids, nothing kept`,
    method: `Each way alone in a fresh process, ${concurrency} requests at a time, over loopback to a server in another process: its time, the ratio to the loop's in the same round, and the most memory its process held; ${processes} processes. Lower is better.`,
    columns: ['way', 's', 'ratio', 'peak MB'],
    rows: ways.map((way) => [
      way === 'stream' ? '**@photos-library/client**, `stream`' : '`fetch + json()` in a hand-written loop',
      (spreadOf(costs.get(way)!.map(({ milliseconds }) => milliseconds)).median / 1000).toFixed(2),
      describeSpread(spreadOf(ratios.get(way)!), 2),
      describeSpread(spreadOf(costs.get(way)!.map(({ peak }) => peak / 1024)), 0),
    ]),
  }
}

function pick(costs: Map<string, StreamCost[]>, figure: (cost: StreamCost) => number): Map<string, number[]> {
  return new Map([...costs].map(([way, own]) => [way, own.map(figure)]))
}

function assertComplete(way: string, { found }: StreamCost, count: number): void {
  if (found !== count) throw new Error(`Failed to measure the ${way}: ${found} of ${count} media items came.`)
}
