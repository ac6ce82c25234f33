import type { InFlight, List, Loading } from './in-flight.ts'

/** So many ids are listed before those whose requests are over are let go. */
const mostListed = 5000

/** Those of the other calls' requests that ask for some of the ids of this one right now. From then on it is listed, too. */
export function findTheirs(inFlight: InFlight, loading: Loading): Loading[] {
  const others = inFlight.loadings.filter(({ operation }) => operation !== loading.operation)
  if (others.length === 0) return others
  if (inFlight.list.numbers.length > mostListed) inFlight.list = { places: new Map(), numbers: [] }
  const { list } = inFlight
  for (const other of others) if (other.list !== list) enlist(list, other)
  const asked = enlist(list, loading)
  const theirs = others.filter(({ number }) => asked.has(number))
  // Their ids stay theirs.
  for (const their of theirs) enlist(list, their)
  return theirs
}

/** Lists the ids of a request. Returns the numbers of those that were the last to ask for them. */
function enlist(list: List, loading: Loading): Set<number> {
  const { places, numbers } = list
  const { number, chunk } = loading
  const last = new Set<number>()
  for (const id of chunk.ids) {
    const place = places.get(id)
    if (place === undefined) places.set(id, numbers.push(number) - 1)
    else {
      last.add(numbers[place]!)
      numbers[place] = number
    }
  }
  loading.list = list
  return last
}
