import { batchGet } from '@photos-library/schema'
import { address, type App, ask, authorization, query, token } from './app.ts'

const { path, server, idsParameter, maxIds } = batchGet
const minute = 60_000

/** An app that sends one request, at an address of its own. */
function sends(rule: string, name: string, url: string, init: RequestInit = { headers: { authorization } }): App {
  return { rule, name, run: ({ fetch }) => fetch(url, init) }
}

async function baseUrlOf(response: Response): Promise<string> {
  const { mediaItemResults } = await response.json()
  return mediaItemResults[0].mediaItem.baseUrl
}

/** Apps that err, each in one way. */
export const erringApps: readonly App[] = [
  sends('request.path', 'puts a slash before the colon', `${server}${path.replace(':', '/:')}?${query(['a'])}`),
  sends('request.path', 'encodes the colon', `${server}${path.replace(':', '%3A')}?${query(['a'])}`),
  sends('request.path', 'has a slash behind the path', `${address}/?${query(['a'])}`),
  sends('request.path', 'has two slashes before the path', `${server}/${path}?${query(['a'])}`),
  sends('request.path', 'uses POST', `${address}?${query(['a'])}`, { method: 'POST', headers: { authorization } }),
  sends('request.https', 'uses plain HTTP', `${address.replace('https:', 'http:')}?${query(['a'])}`),
  sends('request.ids.required', 'asks for nothing', address),
  {
    rule: 'request.ids.max',
    name: 'asks for one id too many',
    run: ({ fetch }) =>
      ask(
        fetch,
        Array.from({ length: maxIds + 1 }, (_, index) => `id-${index}`),
      ),
  },
  { rule: 'request.ids.unique', name: 'repeats an id', run: ({ fetch }) => ask(fetch, ['a', 'b', 'a']) },
  { rule: 'request.ids.comma', name: 'joins ids by commas', run: ({ fetch }) => ask(fetch, ['a,b']) },
  sends('request.ids.brackets', 'writes arrays as axios does', `${address}?${idsParameter}[]=a&${idsParameter}[]=b`),
  sends('request.ids.brackets', 'numbers the ids', `${address}?${idsParameter}%5B0%5D=a`),
  sends('request.unknown-parameter', 'asks for a page size', `${address}?pageSize=50&${query(['a'])}`),
  sends('request.body-empty', 'sends the ids in a body, too', `${address}?${query(['a'])}`, {
    headers: { authorization },
    body: JSON.stringify({ [idsParameter]: ['a'] }),
  }),
  sends('request.scopes', 'forgets the token', `${address}?${query(['a'])}`, {}),
  sends('request.scopes', 'is content with an API key', `${address}?key=abc&${query(['a'])}`, {}),
  sends('practice.token-in-url', 'puts the token into the URL', `${address}?access_token=${token}&${query(['a'])}`, {}),
  { rule: 'practice.empty-id', name: 'asks for an empty id', run: ({ fetch }) => ask(fetch, ['a', '']) },
  {
    rule: 'limits.quota',
    name: 'asks one by one',
    run: async ({ fetch, pass }) => {
      for (const id of ['a', 'b', 'c']) {
        await ask(fetch, [id])
        pass(100)
      }
    },
  },
  {
    rule: 'limits.retry.wait',
    name: 'retries a spent quota after a second',
    failures: [429],
    run: async ({ fetch, pass }) => {
      await ask(fetch, ['a', 'b'])
      pass(1000)
      await ask(fetch, ['a', 'b'])
    },
  },
  {
    rule: 'limits.retry.wait',
    name: 'retries a failure of the server at once',
    failures: [500],
    run: async ({ fetch }) => {
      await ask(fetch, ['a', 'b'])
      await ask(fetch, ['b', 'a'])
    },
  },
  {
    rule: 'limits.store-ids',
    name: 'stores a baseUrl for more than an hour',
    run: async ({ fetch, pass }) => {
      const baseUrl = await baseUrlOf(await ask(fetch, ['a']))
      pass(61 * minute)
      await fetch(`${baseUrl}=d`)
    },
  },
  {
    rule: 'response.base-url',
    name: 'uses a baseUrl without parameters',
    run: async ({ fetch }) => fetch(await baseUrlOf(await ask(fetch, ['a']))),
  },
]
