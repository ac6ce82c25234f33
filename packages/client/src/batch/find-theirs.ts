import type { Call } from '../calls/call.ts'
import type { Loading } from './in-flight.ts'

/** The requests of other calls that ask for some of the ids right now. */
export function findTheirs({ core, operation }: Call, ids: readonly string[]): Loading[] {
  const { loadings, numbers } = core.inFlight
  const asked = new Set(ids.map((id) => numbers.get(id)))
  return loadings.filter((loading) => loading.operation !== operation && asked.has(loading.number))
}
