import { startServer } from '@photos-library/msw/server'
import { allMutants } from '../mutants/all-mutants.ts'
import { createCorrectServer } from '../mutants/correct-server.ts'
import { judge } from '../mutants/judge.ts'
import { createMutant, type Mutant } from '../mutants/mutant.ts'
import type { Server } from '../mutants/occasion.ts'
import { startPrism } from './start-prism.ts'

/**
 * Sends the kit's own requests through Prism's proxy, which is a better driver than anyone writes by hand. A mutant
 * counts as caught when Prism reports its answer, be it by a warning, to a request for which it reports nothing in the
 * correct server's.
 */
export async function scoreByPrism(): Promise<Set<Mutant>> {
  let server = createCorrectServer()
  const upstream = await startServer({ fetch: (input, init) => server.fetch(new Request(input, init)) }, { port: 0 })
  const prism = await startPrism(upstream.url)
  const noise = new Map<string, Promise<boolean>>()
  try {
    const caught = new Set<Mutant>()
    for (const mutant of allMutants) {
      server = createMutant(mutant, createCorrectServer())
      const suspects: Request[] = []
      await judge(through(prism.url, suspects), { ...mutant.options })
      server = createCorrectServer()
      if (await someAsync(suspects, async (request) => !(await isNoise(request)))) caught.add(mutant)
    }
    return caught
  } finally {
    await prism.stop()
    await upstream.close()
  }

  function isNoise(request: Request): Promise<boolean> {
    const key = `${request.method} ${request.url} ${request.headers.get('authorization')}`
    const known = noise.get(key) ?? ask(prism.url, request).then(isAccused)
    noise.set(key, known)
    return known
  }
}

/** A target that is asked through Prism, and collects the requests whose answers it reports. */
function through(prism: string, suspects: Request[]): Server {
  return {
    async fetch(request) {
      const response = await ask(prism, request)
      if (isAccused(response)) suspects.push(request)
      return response
    },
  }
}

function ask(prism: string, { url, method, headers }: Request): Promise<Response> {
  return fetch(prism + url.slice(new URL(url).origin.length), { method, headers, redirect: 'manual' })
}

/** Whether Prism reports an answer. What it says about the request does not depend on the server. */
function isAccused(response: Response): boolean {
  const header = response.headers.get('sl-violations') ?? '[]'
  // In the place of a list that is too long it says so.
  if (!header.startsWith('[')) return true
  const violations: Violation[] = JSON.parse(header)
  return violations.some(({ location: [part] }) => part === 'response')
}

interface Violation {
  location: string[]
}

async function someAsync<Value>(values: Iterable<Value>, holds: (value: Value) => Promise<boolean>): Promise<boolean> {
  for (const value of values) if (await holds(value)) return true
  return false
}
