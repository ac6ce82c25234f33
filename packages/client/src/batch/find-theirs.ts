import type { Call } from '../calls/call.ts'
import type { Loading } from './in-flight.ts'

/** So many ids are listed before those whose requests are over are let go. */
const mostListed = 5000

/** The requests of other calls that ask for some of the ids right now. */
export function findTheirs({ core: { inFlight }, operation }: Call, ids: readonly string[]): Loading[] {
  const others = inFlight.loadings.filter((loading) => loading.operation !== operation)
  if (others.length === 0) return others
  if (inFlight.list.size > mostListed) inFlight.list = new Map()
  const { list } = inFlight
  for (const other of others) {
    if (other.list === list) continue
    other.list = list
    for (const id of other.ids) list.set(id, other.number)
  }
  const asked = new Set(ids.map((id) => list.get(id)))
  return others.filter(({ number }) => asked.has(number))
}
