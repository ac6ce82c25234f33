const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
// Most published ids have this length (clause request.ids.opaque).
const length = 98

/** Distinct ids of a real shape that no library holds. Always the same, so that a finding can be repeated. */
export function madeUpIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => madeUpId(index))
}

const made = new Map<number, string>()

function madeUpId(index: number): string {
  const id = made.get(index) ?? makeUp(index)
  made.set(index, id)
  return id
}

function makeUp(index: number): string {
  const name = `MADE-UP-${index}-`
  const rest = Array.from({ length: length - name.length }, (_, place) => alphabet[(place * 7 + index * 13) % 64])
  return name + rest.join('')
}
