import { scopes } from '@photos-library/schema'
import { expect, test } from 'vitest'
import { readCliOptions } from './read-cli-options.ts'

test('listens on loopback and lets any token in by default', async () => {
  expect(await readCliOptions([])).toMatchObject({
    port: 8787,
    host: '127.0.0.1',
    admin: false,
    library: { auth: 'any' },
  })
})

test('gives the one token every scope', async () => {
  const { library } = await readCliOptions(['--auth', 'secret'])
  expect(library.auth).toEqual({ secret: { scopes: scopes.legacy } })
})

test.each(['70000', '-1', '80.5', 'http', ''])('refuses the port %j', async (port) => {
  await expect(readCliOptions([`--port=${port}`])).rejects.toThrow(`"${port}" is no port`)
})

test.each(['', 'a b'])('refuses the token %j', async (token) => {
  await expect(readCliOptions([`--auth=${token}`])).rejects.toThrow('--auth')
})

test.each([
  ['--verbose', "Unknown option '--verbose'"],
  ['stray', "Unexpected argument 'stray'"],
  ['--port', 'argument missing'],
])('refuses %s', async (argument, reason) => {
  await expect(readCliOptions([argument])).rejects.toThrow(reason)
})

test('reads every option of a library, and flags before the config', async () => {
  const config = ['--count=5', '--quota-per-day=7', '--auth={"t":{"scopes":[],"user":"ada"}}', '--scopes=legacy']
  const { library } = await readCliOptions(['--config', 'file', '--count', '6', '--api-disabled'], () => config)
  expect(library).toMatchObject({
    count: 6,
    quota: { perDay: 7 },
    auth: { t: { scopes: [], user: 'ada' } },
    scopes: 'legacy',
    apiEnabled: false,
  })
})

test('keeps a token out of the error', async () => {
  await expect(readCliOptions(['--auth={"secret"'])).rejects.toThrow(/^(?!.*secret)/)
})

test.each([['--watch'], ['--anonymize=x'], ['--scopes=2024'], ['--count=-1'], ['--owners=x']])(
  'refuses %s',
  async (argument) => {
    await expect(readCliOptions([argument])).rejects.toThrow('Failed to read')
  },
)
