import type { ClientName } from './client-names.ts'
import type { Connect } from './connect.ts'

/** Loads one client and no other, so that none shares a process with its rivals. */
export async function loadClient(name: ClientName): Promise<Connect> {
  const { connect } = (await import(`./clients/${name}.ts`)) as { connect: Connect }
  return connect
}
