import { benchClient } from './client/client.ts'
import type { Effort } from './report/effort.ts'
import type { Table } from './report/table.ts'

export type PartName = 'client'

/** What can be measured, by name. */
export const parts: Record<PartName, (effort: Effort) => AsyncIterable<Table>> = {
  client: benchClient,
}
