import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { type Finding, judgeHar } from '@photos-library/contract'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { describe, expect, it } from 'vitest'
import { address, authorization, query, token } from './apps/app.ts'
import { runCli } from './run-cli.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'a' }), photo({ id: 'b' })] })
const start = Date.parse('2026-11-24T12:00:00Z')

/** An entry as a browser writes it, with the answer of the mock. */
async function entry(url: string, { at = 0, headers = { authorization } }: { at?: number; headers?: object } = {}) {
  const response = await library.fetch(new Request(url, { headers: { authorization } }))
  const text = await response.text()
  return {
    startedDateTime: new Date(start + at).toISOString(),
    time: 20.5,
    request: {
      method: 'GET',
      url,
      headers: [
        { name: ':authority', value: 'photoslibrary.googleapis.com' },
        ...Object.entries(headers).map(([name, value]) => ({ name, value })),
      ],
    },
    response: {
      status: response.status,
      headers: [...response.headers].map(([name, value]) => ({ name, value })),
      content: { mimeType: 'application/json', text } as { mimeType: string; text?: string; encoding?: string },
    },
  }
}

async function judge(...entries: unknown[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for await (const finding of judgeHar({ log: { entries } })) findings.push(finding)
  return findings
}

const good = await entry(`${address}?${query(['a', 'b'])}`)
const repeated = await entry(`${address}?${query(['a', 'a'])}`)

describe('a recording', () => {
  it('raises nothing when all is right, also without the token that browsers leave out', async () => {
    const bare = await entry(`${address}?${query(['a', 'b'])}`, { headers: {} })
    expect(await judge(good, bare)).toEqual([])
  })

  it('shows requests that are wrong, without secrets', async () => {
    const inUrl = await entry(`${address}?access_token=${token}&${query(['a'])}`, { headers: { cookie: 'SID=secret' } })
    const findings = await judge(repeated, inUrl)
    expect(findings.map(({ check }) => check)).toEqual(['request.ids.unique', 'practice.token-in-url'])
    expect(JSON.stringify(findings)).not.toMatch(/ya29|SID=secret/)
  })

  it('reads bodies in base64, and judges no body that is not there', async () => {
    const text = good.response.content.text?.replace('"a"', '"other"') ?? ''
    const content = { mimeType: 'application/json', text: btoa(text), encoding: 'base64' }
    const wrong = { ...good, response: { ...good.response, content } }
    const missing = { ...good, response: { ...good.response, content: { mimeType: '' } } }
    expect((await judge(wrong)).map(({ check }) => check)).toEqual(['response.order'])
    expect(await judge(missing)).toEqual([])
  })

  it('knows the time between requests', async () => {
    const failed = { ...good, response: { status: 429, headers: [], content: {} } }
    const [soon, late] = [await entry(good.request.url, { at: 2000 }), await entry(good.request.url, { at: 40_000 })]
    expect((await judge(soon, failed)).map(({ check }) => check)).toEqual(['limits.retry.wait'])
    expect(await judge(failed, late)).toEqual([])
  })

  it('passes over what is incomplete, cached or not about the API', async () => {
    const cached = { ...repeated, _fromCache: 'disk' }
    const elsewhere = { ...repeated, request: { ...repeated.request, url: 'https://photos.example/?mediaItemIds=' } }
    expect(await judge(null, {}, { request: {}, response: {} }, cached, elsewhere)).toEqual([])
  })

  it('is refused when it is none', async () => {
    await expect(judgeHar({}).next()).rejects.toThrow(/^Failed to read the recording: .* Please /)
  })
})

async function run(har: string, ...more: string[]): Promise<{ code: number; out: string }> {
  const { code, out, beside } = await runCli(['--har', har, ...more])
  return { code, out: out + beside }
}

describe('photos-library-contract --har', () => {
  it('exits 1 on findings, 0 without, and 2 when the file cannot be read', async () => {
    const folder = await mkdtemp(`${tmpdir()}/har-`)
    await writeFile(`${folder}/good.har`, JSON.stringify({ log: { entries: [good] } }))
    await writeFile(`${folder}/bad.har`, JSON.stringify({ log: { entries: [repeated] } }))
    expect(await run(`${folder}/good.har`)).toMatchObject({ code: 0 })
    expect(await run(`${folder}/bad.har`)).toMatchObject({
      code: 1,
      out: expect.stringContaining('✗ request.ids.unique'),
    })
    expect(await run(`${folder}/none.har`)).toMatchObject({ code: 2, out: expect.stringContaining('Please') })
  })

  it('excuses what a baseline names', async () => {
    const folder = await mkdtemp(`${tmpdir()}/har-`)
    const known = [{ check: 'request.ids.unique', reason: 'The old gallery.', expires: '9999-12-31' }]
    await writeFile(`${folder}/bad.har`, JSON.stringify({ log: { entries: [repeated] } }))
    await writeFile(`${folder}/known.json`, JSON.stringify({ known }))
    expect(await run(`${folder}/bad.har`, '--baseline', `${folder}/known.json`)).toMatchObject({
      code: 0,
      out: expect.stringContaining('~ request.ids.unique'),
    })
  })
})
