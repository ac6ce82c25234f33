import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import ajvDraft4 from 'ajv-draft-04'
import formatsOfJson from 'ajv-formats'
import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { collect } from '../../test/collect.ts'
import type { CheckResult, Outcome } from '../check-result.ts'
import { runContract } from '../run-contract.ts'
import { render } from './reporter.ts'
import { formats, reporters } from './reporters.ts'

const target = 'http://localhost:3000'
const outcomes: readonly Outcome[] = ['passed', 'failed', 'warning', 'known', 'skipped']

function resultOf(outcome: Outcome, words: string): CheckResult {
  const finding = {
    exchange: {
      request: {
        method: 'GET',
        url: `${target}/?${encodeURIComponent(words.toWellFormed())}`,
        headers: { accept: words },
      },
      response: { status: 200, headers: { 'content-type': words }, body: words },
    },
    curl: `curl '${words}'`,
  }
  return {
    check: 'response.order/permuting',
    clause: 'response.order',
    outcome,
    message: words,
    evidence: ['documented'],
    source: 'the reference',
    docs: 'https://docs.example/page.html#response.order/permuting',
    requests: 1,
    ...(outcome !== 'passed' && outcome !== 'skipped' && finding),
  }
}

const practice: Partial<CheckResult> = { check: 'practice.empty-id', evidence: ['practice'] }

function report(format: (typeof formats)[number], words: string): string {
  const results = outcomes.map((outcome) => resultOf(outcome, words))
  return render(reporters[format]({ colour: false }), { target, results })
}

// What a server may say: all of Unicode, lone surrogates, control characters, and what each format gives a meaning.
const words = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(...'%:,<>&"\'`|\n\r\0\u001B]'.split(''), ']]>', '::error::', '\uD800'),
  ),
})

const marker = 'mArK3r'
const unit = fc.constantFrom('a', 'Z', '0', '-', '.', '_', '~', '+', '/', '=', '&', '"', "'", '\\', '<', '>', '%')
const tokens = fc.string({ unit, maxLength: 12 }).map((text) => `${marker}${text}${marker}`)

// A server that repeats the token wherever it can.
function echo(request: Request): Response {
  const token = request.headers.get('authorization') ?? 'none'
  const body = JSON.stringify({ error: token, url: request.url, again: encodeURIComponent(token) })
  return new Response(body, { headers: { 'x-echo': token, 'content-type': 'application/json' } })
}

describe('the reports', () => {
  it('write JUnit that a strict parser of XML reads, with every case', () => {
    fc.assert(
      fc.property(words, (text) => {
        const cases: string[] = []
        const parser = new SaxesParser()
        parser.on('error', (error) => {
          throw error
        })
        parser.on('opentag', ({ name }) => cases.push(name))
        parser.write(report('junit', text)).close()
        expect(cases.filter((name) => name === 'testcase')).toHaveLength(outcomes.length)
        expect(cases.filter((name) => name === 'failure')).toHaveLength(1)
      }),
    )
  })

  it('write SARIF that its official schema accepts', () => {
    const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
    const schema = JSON.parse(readFileSync(file, 'utf8'))
    // A pattern of the official schema is none with the flag u.
    const ajv = new ajvDraft4.default({ unicodeRegExp: false })
    formatsOfJson.default(ajv)
    const isValid = ajv.compile(schema)
    expect(isValid({ version: '2.1.0' })).toBe(false)
    fc.assert(
      fc.property(words, (text) => {
        const log = JSON.parse(report('sarif', text))
        expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true)
        expect(log.runs[0].tool.driver.rules[0].helpUri).toMatch(/^https:.*#response\.order$/)
        expect(log.runs[0].results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note'])
      }),
    )
  })

  it('write one annotation of GitHub per finding, whatever a server says', () => {
    fc.assert(
      fc.property(words, (text) => {
        const lines = report('github', text).trimEnd().split(/\r|\n/)
        expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning', '::notice', '::notice'])
        const [, data = ''] = /^::error title=[^:,\n]*::(.*)$/.exec(lines[0] ?? '') ?? []
        const decoded = data.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
        expect(decoded.startsWith(text)).toBe(true)
      }),
    )
  })

  it('give each result of SARIF the rule that its name begins with, practice too', () => {
    const results = [resultOf('failed', 'w'), { ...resultOf('failed', 'w'), ...practice }]
    const { runs } = JSON.parse(render(reporters.sarif({ colour: false }), { target, results }))
    const names = runs[0].results.map(({ ruleId, ruleIndex }: { ruleId: string; ruleIndex: number }) => [
      runs[0].tool.driver.rules[ruleIndex].id,
      ruleId,
    ])
    expect(names).toEqual([
      ['response.order', 'response.order/permuting'],
      ['practice.empty-id', 'practice.empty-id'],
    ])
  })

  it.each(formats)('name the page about a finding, as %s', (format) => {
    expect(report(format, 'words')).toContain('https://docs.example/page.html#response.order/permuting')
  })

  it('write JSON that says what was found', () => {
    expect(JSON.parse(report('json', 'words'))).toMatchObject({
      target,
      results: outcomes.map((outcome) => ({ outcome })),
    })
  })

  it('write Markdown whose rows and fences a server cannot break', () => {
    fc.assert(
      fc.property(words, (text) => {
        const lines = report('markdown', text).split('\n')
        const rows = lines.filter((line) => line.startsWith('| '))
        expect(rows).toHaveLength(outcomes.length + 2)
        for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4)
      }),
    )
  })

  it('keep the access token out of every format', async () => {
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
})
