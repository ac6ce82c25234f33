import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { type RunningServer, startServer } from '@photos-library/msw/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'
import { temporaryFile } from './temporary-file.ts'

const env = { PHOTOS_LIBRARY_TOKEN: 'ya29.very-secret' }
const library = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })

describe('photos-library-contract', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer(library, { port: 0 })
  })
  afterAll(() => server.close())

  it('reads known ids from a file, one a line', async () => {
    const file = await temporaryFile('ids.txt', 'a\r\n\n  b\n')
    const args = ['--target', server.url, '--known-ids', `@${file}`, '--only', 'request.ids.repeated']
    expect(await runCli(args, env)).toMatchObject({ code: 0, out: expect.stringContaining('1 hold') })
  })

  it.each([
    [
      'flags.yaml',
      (url: string) => `target: ${url}\nknown-ids: [a, b]\nonly: request.ids.max\nrate: 50/s\nstrict: true\n`,
    ],
    [
      'flags.json',
      (url: string) =>
        JSON.stringify({ target: url, 'known-ids': 'a,b', only: ['request.ids.max'], 'max-requests': 9 }),
    ],
  ])('takes its flags from %s', async (name, write) => {
    const config = await temporaryFile(name, write(server.url))
    expect(await runCli(['--config', config], env)).toMatchObject({
      code: 0,
      out: expect.stringContaining('6 hold'),
    })
  })

  it('lets the command line count before the environment, and both before the file', async () => {
    const config = await temporaryFile(
      'flags.json',
      '{"target": "http://localhost:1", "only": "request.path", "format": "json"}',
    )
    const more = {
      ...env,
      PHOTOS_LIBRARY_TARGET: server.url,
      PHOTOS_LIBRARY_ONLY: 'request.fields',
      PHOTOS_LIBRARY_CONFIG: config,
    }
    const { code, out } = await runCli(['--known-ids', 'a,b', '--only', 'request.ids.max/one'], more)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ target: server.url, results: [{ check: 'request.ids.max/one' }] })
  })

  it('refuses a token in a config, and does not repeat it', async () => {
    const config = await temporaryFile('flags.json', '{"access-token": "ya29.in-a-file"}')
    const { code, beside } = await runCli(['--config', config], env)
    expect(code).toBe(2)
    expect(beside).toMatch(/"access-token" of .* Please set PHOTOS_LIBRARY_TOKEN/)
    expect(beside).not.toMatch(/ya29/)
  })

  it('says what it will send, and what it leaves out', async () => {
    const args = ['--target', server.url, '--known-ids', 'a,b', '--rate', '50/s', '--only', 'response.order']
    const { beside, out } = await runCli([...args, '--max-requests', '2'], env)
    expect(beside).toMatch(
      /^http:\S+: 6 checks with about (\d+) requests, one after the other, of at most 2\. That is 0\.\d% .* takes 1 s at least\. The last checks will be skipped\. Please raise --max-requests/,
    )
    expect(out).toMatch(/^ {2}response\.order\/splitting needs more requests than 2 \(maxRequests\)$/m)
    expect(out).toMatch(/\(2 requests\)$/)
  })

  it('makes the same inputs up from the same seed', async () => {
    const args = ['--target', server.url, '--known-ids', 'a,b', '--only', 'response.order/mixture', '--seed']
    const [one, same, other] = [await sent('7'), await sent('7'), await sent('8')]
    expect(same).toEqual(one)
    expect(other).not.toEqual(one)

    async function sent(seed: string): Promise<string[]> {
      const before = library.requests.length
      await runCli([...args, seed], env)
      return library.requests.slice(before).map(({ url }) => url)
    }
  })

  it('says the verdict beside a report that goes to a file', async () => {
    const file = await temporaryFile('report.json', '')
    const args = ['--target', server.url, '--known-ids', 'a,b', '--only', 'request.path/method', '--format', 'json']
    const { out, beside } = await runCli([...args, '--output', file], env)
    expect(out).toBe('')
    expect(beside).toMatch(/\n1 hold, 0 findings, .*$/)
  })

  it('tries a token that must be refused, and keeps it out of every report', async () => {
    const forbidden = { ...env, PHOTOS_LIBRARY_FORBIDDEN_TOKEN: 'ya29.forbidden' }
    const args = [
      '--target',
      server.url,
      '--known-ids',
      'a,b',
      '--only',
      'error.insufficient-scopes',
      '--format',
      'json',
    ]
    const { code, out } = await runCli(args, forbidden)
    expect(code).toBe(1)
    expect(out).toContain('$PHOTOS_LIBRARY_FORBIDDEN_TOKEN')
    expect(out).not.toMatch(/ya29/)
    expect(await runCli(args, env)).toMatchObject({
      code: 0,
      out: expect.stringContaining('"needs": "forbiddenToken'),
    })
  })

  it('says how many of the known ids it uses', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `id-${index}`).join('\n')
    const args = ['--target', server.url, '--known-ids', `@${await temporaryFile('ids.txt', ids)}`]
    const { beside } = await runCli([...args, '--only', 'request.path/method'], env)
    expect(beside).toMatch(/ Of 60 known ids it uses the first \d\d\.$/)
  })
})
