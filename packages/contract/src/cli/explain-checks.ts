import { clauses } from '@photos-library/schema/clauses'
import { planContract } from '../plan/plan-contract.ts'
import type { NamedCheck } from '../select-checks.ts'

const someIds = ['KNOWN-1', 'KNOWN-2']
const mostShown = 5
// The same example of made-up inputs each time.
const seed = 1

/** What the checks are about: what their clause says, how that is known and where, and what each asks. */
export async function explainChecks(checks: readonly NamedCheck[]): Promise<string> {
  const blocks: string[] = []
  for (const check of checks) blocks.push([check.id, ...(await describe(check))].join('\n'))
  return blocks.join('\n\n')
}

async function describe({ id, clause, unobservable }: NamedCheck): Promise<string[]> {
  const { text, evidence, source } = clauses[clause]
  const asks = unobservable === undefined ? await requestsOf(id) : [`nothing: ${unobservable}`]
  const [first, ...others] = asks
  return [
    `  says      ${text}`,
    `  evidence  ${evidence.join(', ')}`,
    `  source    ${source}`,
    `  asks      ${first}`,
    ...others.map((line) => `            ${line}`),
  ]
}

async function requestsOf(id: NamedCheck['id']): Promise<string[]> {
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
