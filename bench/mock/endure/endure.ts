import type { Effort } from '../../report/effort.ts'
import type { Table } from '../../report/table.ts'
import { startServerProcess, type ServerProcess } from '../server-process.ts'
import { loads, type Statuses } from './loads.ts'

/** What the server answers to clients that are many, slow or broken, and what memory it needs afterwards. */
export async function benchEndure({ load }: Effort): Promise<Table> {
  const server = await startServerProcess('library')
  // Its journal is full before the memory is looked at.
  await loads['requests for 50 items']!(server.url, load / 5)
  const rows = [['(before)', '', '', await megabytesOf(server)]]
  for (const [name, run] of Object.entries(loads)) {
    const statuses = await run(server.url, load)
    rows.push([
      `${total(statuses)} ${name}`,
      describe(statuses),
      String(serverErrors(statuses)),
      await megabytesOf(server),
    ])
  }
  server.stop()
  return {
    title: 'What the server endures',
    method:
      'One server, one load after the other; afterwards the memory that is left when garbage is collected. No status (0) is a connection that the server closes without an answer. There must be no 5xx, and the memory must not grow.',
    columns: ['load', 'answers by status', '5xx', 'MB'],
    rows,
  }
}

async function megabytesOf({ megabytes }: ServerProcess): Promise<string> {
  return (await megabytes()).toFixed(0)
}

function total(statuses: Statuses): string {
  return [...statuses.values()].reduce((sum, count) => sum + count, 0).toLocaleString('en')
}

function describe(statuses: Statuses): string {
  const sorted = [...statuses].toSorted(([left], [right]) => left - right)
  return sorted.map(([status, count]) => `${status}: ${count.toLocaleString('en')}`).join(', ')
}

function serverErrors(statuses: Statuses): number {
  return [...statuses].reduce((sum, [status, count]) => sum + (status >= 500 ? count : 0), 0)
}
