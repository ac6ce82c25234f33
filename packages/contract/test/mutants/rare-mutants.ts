import { batchGet } from '@photos-library/schema'
import { misreads, type Mutant, results } from './mutant.ts'

const { maxIds, idsParameter } = batchGet
const distinct = (ids: readonly string[]): string[] => [...new Set(ids)]

/** Servers that are wrong only now and then, which made-up inputs have to meet. */
export const rareMutants: readonly Mutant[] = [
  misreads('request.ids.max', 'is ready for one id too many, and for no more', ({ ids }) =>
    ids.length > maxIds + 1 ? { ids: ids.slice(0, maxIds) } : {},
  ),
  misreads('request.ids.unique', 'sees a repeat only when the first or the last id is in it', ({ ids }) =>
    ids.slice(1, -1).includes(ids[0] ?? '') || ids.indexOf(ids.at(-1) ?? '') < ids.length - 1
      ? {}
      : { ids: distinct(ids) },
  ),
  {
    clause: 'request.ids.opaque',
    name: 'leaves punctuation out of ids',
    async answer({ ids, ask }) {
      const [known = ''] = ids
      const answer = await ask()
      const isTwin = (id: string): boolean => id !== known && id.replaceAll(/[!"'()*<>[\]^`{|}~]/g, '') === known
      const all = answer.body.mediaItemResults ?? []
      for (const [index, id] of ids.entries()) if (isTwin(id) && all[0]) all.splice(index, 1, all[0])
      return answer
    },
  },
  misreads('request.unknown-parameter', 'ignores parameters with a capital letter', ({ url }) => ({
    query: Object.fromEntries(
      [...url.searchParams.keys()]
        .filter(
          (name) => /[A-Z]/.test(name) && ![idsParameter, 'prettyPrint', 'quotaUser', 'notAParameter'].includes(name),
        )
        .map((name) => [name, undefined]),
    ),
  })),
  misreads('request.fields', 'forgets the file names when it masks', ({ url }) => {
    const mask = url.searchParams.get('fields')
    return mask === null
      ? {}
      : { query: { fields: mask.replace(/(mediaItemResults\/mediaItem\/filename,?|,?filename)/, '') } }
  }),
  results('response.order', 'puts found items first in lists of 11 to 48', (all, { ids }) =>
    ids.length > 10 && ids.length < maxIds - 1 ? all.toSorted((a, b) => found(b) - found(a)) : all,
  ),
  results('response.order', 'takes the first of seven unknown ids for the known one behind it', (all, { ids }) => {
    const first = all.findIndex(({ mediaItem }) => mediaItem)
    return first >= 7 && ids.length < maxIds ? all.with(first - 7, all[first] ?? {}) : all
  }),
]

function found({ mediaItem }: { mediaItem?: unknown }): number {
  return mediaItem ? 1 : 0
}
