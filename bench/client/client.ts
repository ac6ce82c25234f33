import type { Effort } from '../report/effort.ts'
import type { Table } from '../report/table.ts'
import { benchCall } from './call/call.ts'
import { benchRate } from './rate/rate.ts'
import { benchSize } from './size/size.ts'
import { benchStream } from './stream/stream.ts'

/** The client beside its peers. */
export async function* benchClient(effort: Effort): AsyncGenerator<Table, void, void> {
  yield await benchSize()
  yield await benchCall(effort)
  yield await benchRate(effort)
  yield await benchStream(effort)
}
