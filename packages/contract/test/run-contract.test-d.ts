import { type CheckResult, describeVerdict, type Outcome, runContract } from '@photos-library/contract'
import { collect } from './collect.ts'

const accessToken = 'T'
const knownIds = ['a', 'b'] as const
const app = { fetch: () => new Response() }

// Anything with a fetch is a target, also one that answers at once; so are an address and a URL.
runContract(app, { accessToken, knownIds })
runContract('http://localhost:3000', { accessToken, knownIds, only: ['response.order'] })
runContract(new URL('http://localhost:3000'), { accessToken, knownIds, strict: true })

const results: CheckResult[] = await collect(runContract(app, { accessToken, knownIds }))
const verdict: string = describeVerdict(results)
const outcomes: Outcome[] = results.map(({ outcome }) => outcome)
void [verdict, outcomes]

// @ts-expect-error A target has a fetch.
runContract({}, { accessToken, knownIds })
// @ts-expect-error The known ids are required.
runContract(app, { accessToken })
runContract(app, { accessToken, knownIds, only: ['response.order/permuting'] })
// @ts-expect-error Only clauses of the contract can be chosen.
runContract(app, { accessToken, knownIds, only: ['response.colour'] })
