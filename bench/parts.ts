import { benchClient } from './client/client.ts'
import { benchMock } from './mock/mock.ts'
import type { Effort } from './report/effort.ts'
import type { Table } from './report/table.ts'

export type PartName = 'client' | 'mock'

/** What can be measured, by name. */
export const parts: Record<PartName, (effort: Effort) => AsyncIterable<Table>> = {
  client: benchClient,
  mock: benchMock,
}
