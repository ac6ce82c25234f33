import { enlist, type InFlight, type Loading } from './in-flight.ts'

/** So many ids are listed before those whose requests are over are let go. */
const mostListed = 5000

/** Those of the others' requests that ask for some of the ids right now. */
export function findTheirs(inFlight: InFlight, others: readonly Loading[], ids: readonly string[]): Loading[] {
  if (inFlight.list.size > mostListed) inFlight.list = new Map()
  for (const other of others) enlist(inFlight, other)
  const asked = new Set(ids.map((id) => inFlight.list.get(id)))
  return others.filter(({ number }) => asked.has(number))
}
