import { planContract } from '../plan/plan-contract.ts'
import type { NamedCheck } from '../select-checks.ts'

const someIds = ['KNOWN-1', 'KNOWN-2']
const mostShown = 5
// The same example of made-up inputs each time.
const seed = 1

/** What a check asks, one request a line, in a run that knows two ids. */
export async function exampleRequests({ id }: NamedCheck): Promise<string[]> {
  const options = { accessToken: 'T', knownIds: someIds, only: [id], seed }
  const { requests } = await planContract('http://localhost', options)
  return requests.map(({ method, url, headers }) => {
    const { pathname, searchParams } = new URL(url)
    const query = describeQuery([...searchParams].map((parameter) => parameter.join('=')))
    return `${method} ${pathname}${query && `?${query}`}${headers.has('authorization') ? '' : ' without a token'}`
  })
}

function describeQuery(parameters: readonly string[]): string {
  const short = parameters.map((parameter) => parameter.replace(/(MADE-UP-\d+)-.*/, '$1'))
  const hidden = short.length - mostShown
  return hidden > 0 ? `${short.slice(0, mostShown).join('&')} and ${hidden} more` : short.join('&')
}
