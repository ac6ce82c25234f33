import { runContract } from '@photos-library/contract'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { render } from '../src/reports/reporter.ts'
import { formats, reporters } from '../src/reports/reporters.ts'
import { collect } from './collect.ts'

const marker = 'mArK3r'
const unit = fc.constantFrom('a', 'Z', '0', '-', '.', '_', '~', '+', '/', '=', '&', '"', "'", '\\', '<', '>', '%')
const tokens = fc.string({ unit, maxLength: 12 }).map((text) => `${marker}${text}${marker}`)

// A server that repeats the token wherever it can.
function echo(request: Request): Response {
  const token = request.headers.get('authorization') ?? 'none'
  const body = JSON.stringify({ error: token, url: request.url, again: encodeURIComponent(token) })
  return new Response(body, { headers: { 'x-echo': token, 'content-type': 'application/json' } })
}

it('keeps the access token out of every format', async () => {
  await fc.assert(
    fc.asyncProperty(tokens, async (accessToken) => {
      const results = await collect(runContract({ fetch: echo }, { accessToken, knownIds: ['a', 'b'] }))
      expect(results.some(({ outcome }) => outcome === 'failed')).toBe(true)
      const reports = formats.map((format) => render(reporters[format]({ colour: true }), { target: 'app', results }))
      expect(reports.filter((report) => report.includes(marker))).toEqual([])
    }),
    { numRuns: 20 },
  )
})
