import { clauses } from '@photos-library/schema/clauses'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { main } from './main.ts'

const target = ['--target', 'http://localhost:1']
const ids = ['--known-ids', 'a,b']
const token = ['--access-token', 'T']

async function run(...args: string[]): Promise<{ code: number; out: string; complaint: string }> {
  const lines = { out: [''], complaint: [''] }
  const code = await main(args, {
    env: {},
    out: (text) => lines.out.push(text),
    complain: (text) => lines.complaint.push(text),
    write: async () => {},
    colour: false,
  })
  return { code, out: lines.out.join('\n'), complaint: lines.complaint.join('\n') }
}

describe('main', () => {
  it.each([
    ['an unknown flag', ['--nonsense']],
    ['a warning by an unknown clause', [...target, ...token, ...ids, '--warn', 'no.clause']],
    ['a target that is no URL', [...token, ...ids, '--target', 'localhost:1']],
    ['no token', [...target, ...ids]],
    ['no known ids', [...target, ...token]],
    ['one known id', [...target, ...token, '--known-ids', 'a']],
    ['the same known id twice', [...target, ...token, '--known-ids', 'a,a']],
    ['an unknown clause', [...target, ...token, ...ids, '--only', 'no.clause']],
    ['an unknown format', [...target, ...token, ...ids, '--format', 'yaml']],
    ['a timeout that is no number', [...target, ...token, ...ids, '--timeout', 'long']],
    ['no request at all', [...target, ...token, ...ids, '--max-requests', '0']],
    ['a rate without its second', [...target, ...token, ...ids, '--rate', '2']],
    ['half a retry', [...target, ...token, ...ids, '--retries', '0.5']],
    ['a file of ids that is not there', [...target, ...token, '--known-ids', '@none.txt']],
    ['a baseline to write without a name', [...target, ...token, ...ids, '--update-baseline']],
    ['a baseline that is not there', [...target, ...token, ...ids, '--baseline', 'none.json']],
    ['an unknown check to explain', ['--explain', 'response.order/nonsense']],
    ['a recording that is not there', ['--har', 'none.har']],
    ['a config that is not there', ['--config', 'none.json']],
  ])('exits 2 on %s, and says what to do', async (_, args) => {
    const { code, complaint } = await run(...args)
    expect(code).toBe(2)
    expect(complaint).toMatch(/Failed to .* Please /)
  })

  it.each(['http://user:ya29.secret@localhost:1', 'http://localhost:1/?access_token=ya29.secret'])(
    'wants a target without secrets, and does not repeat them: %s',
    async (address) => {
      const { code, complaint } = await run(...token, ...ids, '--target', address)
      expect(code).toBe(2)
      expect(complaint).toMatch(/^\nFailed to read --target: "http:\/\/localhost:1\/"\. Please /)
    },
  )

  it('does not repeat an argument without a flag, which may be the token', async () => {
    const { code, complaint } = await run(...target, ...ids, 'ya29.secret')
    expect(code).toBe(2)
    expect(complaint).not.toContain('ya29.secret')
  })

  it('explains itself', async () => {
    const { code, out } = await run('--help')
    expect(code).toBe(0)
    expect(out).toContain('--known-ids')
  })

  it('lists every check, with the reason where a clause has none', async () => {
    const { out } = await run('--list')
    const listed = out
      .trim()
      .split('\n')
      .map((line) => line.split(/[ /]/)[0])
    expect([...new Set(listed)]).toEqual(Object.keys(clauses))
    expect(out).toMatch(/^response\.order\/permuting +documented +checked$/m)
    expect(out).toMatch(/^limits\.retry +documented +not checked: A duty of the client\.$/m)
  })

  it('explains a clause by the requests of its checks, and without any', async () => {
    const { code, out } = await run('--explain', 'request.ids.max')
    expect(code).toBe(0)
    expect(out).toMatch(/^request\.ids\.max\/collapsing\n {2}says +At most \d+ ids/m)
    expect(out).toMatch(/^ {12}GET \S+\?mediaItemIds=KNOWN-1&mediaItemIds=KNOWN-2&mediaItemIds=MADE-UP-0&.* more$/m)
    const other = await run('--explain', 'limits.retry')
    expect(other.out).toContain('asks      nothing: A duty of the client.')
  })

  it('explains made-up inputs by the same example each time', async () => {
    const [one, other] = [
      await run('--explain', 'response.order/mixture'),
      await run('--explain', 'response.order/mixture'),
    ]
    expect(one).toEqual(other)
    expect(one.out.match(/ GET /g)?.length).toBeGreaterThan(5)
  })

  it('explains a rule for apps that no clause demands, as a finding names it', async () => {
    const { code, out } = await run('--explain', 'practice.token-in-url')
    expect(code).toBe(0)
    expect(out).toMatch(/source +RFC 6750.*\n {2}docs .*#practice\.token-in-url\n {2}apps /)
    expect((await run('--explain', 'limits.retry.wait')).out).toContain("an app's traffic is judged by it")
  })

  it('says its version', async () => {
    expect((await run('--version')).out.trim()).toBe(manifest.version)
  })

  it('explains one check, and what it sends without a token', async () => {
    const { out } = await run('--explain', 'error.unauthenticated/missing')
    expect(out.trim()).toMatch(/^error\.unauthenticated\/missing\n(?: .*\n)+ {12}GET \S+ without a token$/)
  })
})
