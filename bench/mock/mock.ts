import type { Effort } from '../report/effort.ts'
import type { Table } from '../report/table.ts'
import { benchEndure } from './endure/endure.ts'
import { benchInProcess } from './in-process.ts'
import { benchOverHttp } from './over-http.ts'
import { benchStart } from './start.ts'

/** The mock beside its peers. */
export async function* benchMock(effort: Effort): AsyncGenerator<Table, void, void> {
  yield await benchInProcess(effort)
  yield await benchOverHttp(effort)
  yield await benchStart(effort)
  yield await benchEndure(effort)
}
