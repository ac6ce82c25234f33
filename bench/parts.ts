import { benchClient } from './client/client.ts'
import { benchContract } from './contract/contract.ts'
import { benchDevLoop } from './dev-loop/dev-loop.ts'
import { benchMock } from './mock/mock.ts'
import type { Effort } from './report/effort.ts'
import type { Table } from './report/table.ts'

export type PartName = 'client' | 'mock' | 'contract' | 'dev-loop'

/** What can be measured, by name. */
export const parts: Record<PartName, (effort: Effort) => AsyncIterable<Table>> = {
  client: benchClient,
  mock: benchMock,
  contract: benchContract,
  'dev-loop': benchDevLoop,
}
