import { scopes } from '@photos-library/schema'
import { expect, test } from 'vitest'
import { readCliOptions } from './read-cli-options.ts'

test('listens on loopback and lets any token in by default', () => {
  expect(readCliOptions([])).toEqual({ port: 8787, host: '127.0.0.1', items: undefined, auth: 'any', help: false })
})

test('gives the one token every scope', () => {
  expect(readCliOptions(['--auth', 'secret']).auth).toEqual({ secret: { scopes: scopes.legacy } })
})

test.each(['70000', '-1', '80.5', 'http', ''])('refuses the port %j', (port) => {
  expect(() => readCliOptions([`--port=${port}`])).toThrow(`"${port}" is no port`)
})

test.each(['', 'a b'])('refuses the token %j', (token) => {
  expect(() => readCliOptions([`--auth=${token}`])).toThrow('--auth')
})

test.each([
  ['--verbose', "Unknown option '--verbose'"],
  ['stray', "Unexpected argument 'stray'"],
  ['--port', 'argument missing'],
])('refuses %s', (argument, reason) => {
  expect(() => readCliOptions([argument])).toThrow(reason)
})
