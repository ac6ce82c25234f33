import { readFile } from 'node:fs/promises'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { type RunningServer, startServer } from '@photos-library/msw/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMutant, results } from './mutants/mutant.ts'
import { type Ran, runCli } from './run-cli.ts'
import { temporaryFile } from './temporary-file.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })
const backwards = createMutant(
  results('response.order', 'answers backwards', (all) => all.toReversed()),
  library,
)
const check = 'response.order/identity'
const [past, future] = [day(-2), day(7)]

function day(fromToday: number): string {
  return new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10)
}

function entry(expires: string, id = check): { check: string; reason: string; expires: string } {
  return { check: id, reason: 'The old gateway.', expires }
}

describe('photos-library-contract --baseline', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer({ fetch: (input, init) => backwards.fetch(new Request(input, init)) }, { port: 0 })
  })
  afterAll(() => server.close())

  function judge(...more: string[]): Promise<Ran> {
    const only = `${check},request.ids.max/one`
    const args = ['--target', server.url, '--known-ids', 'a,b', '--only', only, ...more]
    return runCli(args, { PHOTOS_LIBRARY_TOKEN: 'T' })
  }

  it('excuses what it names, in every format', async () => {
    const baseline = await temporaryFile('baseline.json', JSON.stringify({ known: [entry(future)] }))
    const { code, out } = await judge('--baseline', baseline)
    expect(code).toBe(0)
    expect(out).toMatch(
      new RegExp(`^~ response\\.order/identity .*\\(Known until ${future}: The old gateway\\.\\)$`, 'm'),
    )
    expect(out).toContain('1 hold, 0 findings, 0 warnings, 1 known')
    const sarif = JSON.parse((await judge('--baseline', baseline, '--format', 'sarif')).out)
    expect(sarif.runs[0].results).toEqual([
      expect.objectContaining({ level: 'note', suppressions: [expect.anything()] }),
    ])
  })

  it('excuses nothing after its last day', async () => {
    const baseline = await temporaryFile(
      'baseline.yaml',
      `known:\n- check: ${check}\n  reason: Old.\n  expires: ${past}\n`,
    )
    const { code, out } = await judge('--baseline', baseline)
    expect(code).toBe(1)
    expect(out).toContain(`(Excused until ${past}: Old.)`)
  })

  it('says when an entry is not needed any more', async () => {
    const known = [entry(future), entry(future, 'request.ids.max/one')]
    const { code, beside } = await judge('--baseline', await temporaryFile('baseline.json', JSON.stringify({ known })))
    expect(code).toBe(0)
    expect(beside).toMatch(/excuses request\.ids\.max\/one, which holds\. Please remove its entry/)
  })

  it('says when an entry names no check', async () => {
    const known = [entry(future), entry(future, 'response.order/old-name')]
    const { beside } = await judge('--baseline', await temporaryFile('baseline.json', JSON.stringify({ known })))
    expect(beside).toContain('The baseline names response.order/old-name, which is no check. Please see --list.')
    expect(beside).not.toContain('identity')
  })

  it.each(['json', 'yaml'])('is written as %s by --update-baseline, and read again', async (type) => {
    const file = (await temporaryFile('none', '')).replace(/none$/, `new.${type}`)
    expect(await judge('--baseline', file, '--update-baseline')).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 known'),
    })
    const text = await readFile(file, 'utf8')
    expect(text).toMatch(/Found on \d{4}-\d\d-\d\d\./)
    expect([day(89), day(90), day(91)]).toContain(/expires\W+([\d-]+)/.exec(text)?.[1])
    expect(await judge('--baseline', file)).toMatchObject({ code: 0 })
  })
})

describe('photos-library-contract --warn', () => {
  it('makes findings of these checks warnings', async () => {
    const server = await startServer({ fetch: (input, init) => backwards.fetch(new Request(input, init)) }, { port: 0 })
    const args = ['--target', server.url, '--access-token', 'T', '--known-ids', 'a,b', '--only', check]
    const [failed, warned] = [await runCli(args), await runCli([...args, '--warn', 'response.order'])]
    await server.close()
    expect(failed).toMatchObject({ code: 1 })
    expect(warned).toMatchObject({ code: 0, out: expect.stringContaining('0 findings, 1 warning') })
  })
})
