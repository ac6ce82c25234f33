import { batchGet, systemParameters } from '@photos-library/schema'
import { envelopes, misreads, type Mutant, reply } from './mutant.ts'
import type { Occasion } from './occasion.ts'
import { accessToken } from './token.ts'

const { path, idsParameter, maxIds } = batchGet
const brackets = `${idsParameter}[]`
const knownNames = new Set<string>([idsParameter, brackets, ...Object.keys(systemParameters)])

const unique = ({ ids }: Occasion): { ids: string[] } => ({ ids: [...new Set(ids)] })

/** Takes another path for the method. */
function sibling(name: string, isSibling: (pathname: string, request: Request) => boolean): Mutant {
  return misreads('request.path', `answers ${name}`, ({ url, request }) =>
    isSibling(url.pathname, request) ? { path, method: batchGet.method } : {},
  )
}

/** Answers for the first ids that fit, and the rest in further calls. */
async function answerAll({ ids, ask }: Occasion): ReturnType<Occasion['ask']> {
  const [first, second] = [await ask({ ids: ids.slice(0, maxIds) }), await ask({ ids: ids.slice(maxIds) })]
  const all = [first, second].flatMap(({ body }) => body.mediaItemResults ?? [])
  return first.body.mediaItemResults ? { ...first, body: { mediaItemResults: all } } : first
}

/** Servers that understand a request wrongly. */
export const requestMutants: readonly Mutant[] = [
  sibling('a sibling path', (pathname) => pathname === path.replace(/:.*/, 'X')),
  sibling('mediaItems:search', (pathname) => pathname.endsWith(':search')),
  sibling('/:batchGet', (pathname) => pathname === path.replace(':', '/:')),
  sibling('a colon encoded as %3A', (pathname) => decodeURIComponent(pathname) === path),
  sibling('a slash behind the path', (pathname) => pathname === `${path}/`),
  sibling('a longer verb', (pathname) => pathname.startsWith(path)),
  sibling('POST', (_, { method }) => method === 'POST'),
  sibling('any verb', (pathname) => pathname === path),
  {
    clause: 'request.path',
    name: 'does not know the method',
    answer: ({ ask }) => ask({ path: '/v1/nothing' }),
  },
  {
    clause: 'request.https',
    name: 'answers plain HTTP on the open network',
    options: { endpoint: 'http://photos.example' },
    answer: ({ ask }) => ask(),
  },
  misreads('request.ids.repeated', 'reads only the last id', ({ ids }) => ({ ids: ids.slice(-1) })),
  misreads('request.ids.repeated', 'reads only the first id', ({ ids }) => ({ ids: ids.slice(0, 1) })),
  {
    clause: 'request.ids.required',
    name: 'answers no id with no results',
    async answer({ ids, url, ask }) {
      if (ids.length > 0 || [...url.searchParams].length > 0) return ask()
      const answer = await ask({ ids: ['any'] })
      return answer.body.mediaItemResults ? { ...answer, body: { mediaItemResults: [] } } : answer
    },
  },
  reply('request.ids.required', 'answers no id with 404', (answer, { ids }) => {
    if (ids.length > 0 || answer.status !== 400) return
    answer.status = 404
    answer.body.error = { ...answer.body.error, code: 404, status: 'NOT_FOUND' }
  }),
  envelopes('request.ids.required.text', 'has another text for no id', (error) => {
    if (String(error['message']).includes('at least one')) error['message'] = 'Please give an id.'
  }),
  {
    clause: 'request.ids.max',
    name: 'accepts one id too many',
    answer: (occasion) => (new Set(occasion.ids).size > maxIds ? answerAll(occasion) : occasion.ask()),
  },
  misreads('request.ids.max', 'leaves out the ids that are too many', ({ ids }) => ({ ids: ids.slice(0, maxIds) })),
  misreads('request.ids.max', 'refuses the last id that is allowed', ({ ids }) =>
    ids.length < maxIds ? {} : { ids: [...ids, 'one-more'] },
  ),
  misreads('request.ids.max', 'refuses a single id', ({ ids }) => (ids.length === 1 ? { ids: [] } : {})),
  misreads('request.ids.max', 'refuses one id less than is allowed', ({ ids }) =>
    ids.length === maxIds - 1 ? { ids: [...ids, 'one', 'more'] } : {},
  ),
  misreads('request.ids.max', 'counts after it collapses repeats', (occasion) =>
    occasion.ids.length > maxIds ? unique(occasion) : {},
  ),
  envelopes('request.ids.max.text', 'has another text for too many ids', (error) => {
    if (String(error['message']).includes('less than')) error['message'] = 'Too many ids.'
  }),
  misreads('request.ids.unique', 'collapses repeats', (occasion) =>
    occasion.ids.length > maxIds ? {} : unique(occasion),
  ),
  {
    clause: 'request.ids.unique',
    name: 'answers repeats',
    async answer(occasion) {
      const { ids, ask } = occasion
      const answer = await ask(unique(occasion))
      const distinct = [...new Set(ids)]
      const all = ids.map((id) => answer.body.mediaItemResults?.[distinct.indexOf(id)] ?? {})
      if (ids.length > maxIds || distinct.length === ids.length || !answer.body.mediaItemResults) return ask()
      return { ...answer, body: { mediaItemResults: all } }
    },
  },
  misreads('request.ids.unique', 'collapses repeats that fit afterwards', (occasion) => {
    const { ids } = unique(occasion)
    return ids.length === maxIds ? { ids } : {}
  }),
  misreads('request.ids.unique', 'sees repeats among found items only', (occasion) => {
    const madeUp = occasion.ids.filter((id) => id.startsWith('MADE-UP'))
    return new Set(madeUp).size < madeUp.length ? unique(occasion) : {}
  }),
  envelopes('request.ids.unique.text', 'has another text for a repeated id', (error) => {
    if (String(error['message']).includes('duplicated')) error['message'] = 'Duplicate.'
  }),
  misreads('request.ids.opaque', 'trims ids', ({ ids }) => ({ ids: [...new Set(ids.map((id) => id.trim()))] })),
  {
    clause: 'request.ids.opaque',
    name: 'ignores the case of ids',
    async answer({ ids, ask }) {
      const known = ids[0] ?? ''
      const twin = ids.findIndex((id) => id !== known && id.toLowerCase() === known.toLowerCase())
      const answer = await ask()
      if (twin > 0) answer.body.mediaItemResults?.splice(twin, 1, answer.body.mediaItemResults[0] ?? {})
      return answer
    },
  },
  reply('request.ids.opaque', 'chokes on reserved characters', (answer, { ids }) => {
    if (ids.some((id) => id.includes('&'))) answer.status = 500
  }),
  misreads('request.ids.comma', 'splits ids at commas', ({ ids }) => ({ ids: ids.flatMap((id) => id.split(',')) })),
  misreads('request.ids.brackets', 'reads brackets as a repeated parameter', ({ url }) =>
    url.searchParams.has(brackets) ? { ids: url.searchParams.getAll(brackets), query: { [brackets]: undefined } } : {},
  ),
  misreads('request.unknown-parameter', 'ignores parameters it does not know', ({ url }) => {
    const strange = [...url.searchParams.keys()].filter((name) => !knownNames.has(name))
    return { query: Object.fromEntries(strange.map((name) => [name, undefined])) }
  }),
  envelopes('request.unknown-parameter', 'does not name the parameter it does not know', (error) => {
    if (String(error['message']).includes('Unknown name')) error['message'] = 'Unknown name.'
  }),
  misreads('request.system-parameters', 'does not know quotaUser', ({ url }) =>
    url.searchParams.has('quotaUser') ? { query: { quotaUser: undefined, unknown: '1' } } : {},
  ),
  misreads('request.system-parameters', 'does not know $.xgafv', ({ url }) =>
    url.searchParams.has('$.xgafv') ? { query: { '$.xgafv': undefined, unknown: '1' } } : {},
  ),
  misreads('request.fields', 'ignores the mask', () => ({ query: { fields: undefined } })),
  misreads('request.fields', 'refuses a mask', ({ url }) =>
    url.searchParams.has('fields') ? { query: { fields: undefined, unknown: '1' } } : {},
  ),
  misreads('request.fields', 'reads only the first field of a mask', ({ url }) =>
    url.searchParams.has('fields') ? { query: { fields: 'mediaItemResults(status/code)' } } : {},
  ),
  misreads('request.scopes', 'is content with an API key', ({ url }) =>
    url.searchParams.has('key') ? { token: accessToken } : {},
  ),
  misreads('error.unauthenticated', 'needs no token', () => ({ token: accessToken })),
  misreads('error.unauthenticated', 'accepts any token', ({ request }) =>
    request.headers.has('authorization') ? { token: accessToken } : {},
  ),
]
