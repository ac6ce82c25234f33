import { batchGet } from '@photos-library/schema'
import { watchContract } from '@photos-library/contract'
import { describe, expect, it } from 'vitest'
import { allMutants } from './mutants/all-mutants.ts'
import { createCorrectServer, knownIds } from './mutants/correct-server.ts'
import { createMutant, type Mutant } from './mutants/mutant.ts'
import { accessToken } from './mutants/token.ts'

type Fetch = (url: string, init?: RequestInit) => Promise<Response>

const url = `${batchGet.server}${batchGet.path}`
const headers = { authorization: `Bearer ${accessToken}` }
const query = [...knownIds.slice(0, 2), 'MADE-UP', ...knownIds.slice(2)]
  .map((id) => `${batchGet.idsParameter}=${id}`)
  .join('&')

/** What is found in the answers of a server to good requests, and to one without a token. */
async function findIn(server: { fetch(request: Request): Promise<Response> }): Promise<string[]> {
  const watched = watchContract((input: string, init: RequestInit) => server.fetch(new Request(input, init)), {
    skip: ['request.scopes', 'limits.quota'],
  })
  await watched(`${url}?${query}`, { headers })
  await watched(`${url}?${query}`, {})
  await new Promise(setImmediate)
  return watched.findings.map(({ check }) => check)
}

// What one answer shows.
const shown = /^response\.(?!partial-failure)|^error\.envelope/
// What only shows when one asks a second time, or in a way that an app has no reason to.
const unseen =
  /indent|prettyPrint|single id|first of several|store's order|422|www-authenticate|asked again|empty id|of 11 to 48|of seven/i

function isSeen({ clause, name, options }: Mutant): boolean {
  return shown.test(clause) && !unseen.test(name) && options === undefined
}

function complain(): never {
  throw new Error('mine')
}

describe('the answers of a server', () => {
  it('raise nothing when they are right', async () => {
    expect(await findIn(createCorrectServer())).toEqual([])
  })

  it.each(allMutants.filter(isSeen))('$clause catches one that $name', async (mutant) => {
    expect(await findIn(createMutant(mutant, createCorrectServer()))).not.toEqual([])
  })

  it('are left to the app as they came, errors too', async () => {
    const response = Response.json({ any: 'thing' })
    const watched = watchContract<Fetch>(async () => response)
    expect(await watched(`${url}?${query}`, { headers })).toBe(response)
    expect(await response.json()).toEqual({ any: 'thing' })
    await expect(watched.assert()).rejects.toThrow('response.content-type')
    const failing = watchContract<Fetch>(async () => Promise.reject(new TypeError('no network')))
    await expect(failing(url)).rejects.toThrow('no network')
  })

  it('never fail the app by whoever listens, or by what is no answer', async () => {
    const watched = watchContract<Fetch>(async () => ({ ok: true }) as Response, {
      onFinding: complain,
    })
    await expect(watched(`${url}?mediaItemIds=`, { headers })).resolves.toEqual({ ok: true })
    const strange = watchContract(async (input: unknown) => Response.json(String(input)))
    await expect(strange(undefined)).resolves.toBeInstanceOf(Response)
  })
})
