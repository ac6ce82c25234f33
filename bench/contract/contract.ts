import type { Effort } from '../report/effort.ts'
import type { Table } from '../report/table.ts'
import { benchRun } from './run.ts'
import { benchValidators } from './validators.ts'
import { benchWatch } from './watch.ts'

/** The contract kit, and what it stands on, beside what one would take instead. */
export async function* benchContract(effort: Effort): AsyncGenerator<Table, void, void> {
  yield await benchRun(effort)
  yield await benchWatch(effort)
  yield await benchValidators(effort)
}
