import { type BadIdSearch, isClean, undecided } from './bad-id-search.ts'

/** After so many ids that failed alone, and no answer, it is asked whether the server answers at all. */
const mostInARow = 8
/** So many of them may be neighbours, which may all be bad. The rest lie far apart. */
const mostNeighbours = mostInARow / 2

/** Asks for an id alone; when it is one of several in a row that fail, for others far from it, too. */
export async function decideAlone(search: BadIdSearch, id: string): Promise<void> {
  const { chunk, suspects } = search
  if (await isClean(search, [id])) return
  suspects.add(id)
  if (suspects.size >= mostInARow) return testServer(search)
  const turn = suspects.size - mostNeighbours + 1
  const rest = undecided(search, chunk.ids)
  const far = rest[Math.ceil((rest.length * turn) / mostNeighbours) - 1]
  if (far !== undefined) await decideAlone(search, far)
}

/**
 * Asks, once in a search, for an id that was answered before. When it is answered again, the suspects are bad. Else, or when
 * nothing ever was, it is the server that fails.
 */
export async function testServer(search: BadIdSearch): Promise<void> {
  const { answered } = search.call.core
  if (answered === undefined || search.isTested) throw search.error
  search.isTested = true
  if (!(await isClean(search, [answered]))) throw search.error
}
