import { quick, type Effort } from '../report/effort.ts'
import type { Table } from '../report/table.ts'
import { benchEndure } from './endure/endure.ts'
import { benchFill } from './fill.ts'
import { findPrism } from './find-prism.ts'
import { benchInProcess } from './in-process.ts'
import { benchOverHttp } from './over-http.ts'
import { benchStart } from './start.ts'

/** The mock beside its peers. */
export async function* benchMock(effort: Effort): AsyncGenerator<Table, void, void> {
  yield await benchInProcess(effort)
  yield benchFill(effort)
  // A quick run is a test, which must not wait for npm.
  const prism = effort === quick ? undefined : await findPrism()
  yield await benchOverHttp(effort, prism)
  yield await benchStart(effort, prism)
  yield await benchEndure(effort)
}
