import { expect, it } from 'vitest'
import { bareCause } from './bare-cause.ts'

const token = 'ya29.secret'
const header = `Bearer ${token}`

function refused(): Error {
  const system = { errno: -111, code: 'ECONNREFUSED', syscall: 'connect', address: '127.0.0.1', port: 1 }
  return Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), system)
}

it.each([
  ['a browser’s', new TypeError('Failed to fetch')],
  ['Node’s', new TypeError('fetch failed', { cause: refused() })],
  ['Node’s for a name with two addresses', new TypeError('fetch failed', { cause: new AggregateError([refused()]) })],
])('leaves an error as it is: %s', (_, cause) => {
  expect(bareCause(cause, token)).toBe(cause)
})

it('keeps name, message and code of what a parser could not read', () => {
  const shown = { name: 'HTTPParserError', code: 'HPE_INVALID_CONSTANT' }
  const parser = Object.assign(new Error('Expected HTTP/'), { ...shown, data: `hello ${header}` })
  const bare = bareCause(new TypeError('fetch failed', { cause: parser }), token)

  expect(bare).toMatchObject({ name: 'TypeError', message: 'fetch failed' })
  expect(bare).toMatchObject({ cause: { ...shown, message: 'Expected HTTP/' } })
  expect(bare).not.toHaveProperty('cause.data')
})

const inspect: unique symbol = Symbol.for('nodejs.util.inspect.custom')

class Verbose extends Error {
  [inspect] = () => header
}

it.each([
  ['in a property', Object.assign(new Error('m'), { init: { headers: { authorization: header } } })],
  ['in a property named by a symbol', Object.assign(new Error('m'), { [Symbol('init')]: new Map([['a', header]]) })],
  ['in what it prints of itself', new Verbose('m')],
  ['in its cause', new Error('m', { cause: { headers: header } })],
  ['in one of several errors', new AggregateError([Object.assign(new Error(), { header })], 'm')],
  ['in an object that is no error', { message: 'm', header }],
])('shows no more than the message of an error that could hold the token %s', (_, cause) => {
  const bare = bareCause(cause, token)

  expect(bare).not.toBe(cause)
  expect(bare).toMatchObject({ message: 'm' })
  expect(Reflect.ownKeys(Object(bare))).not.toContain('init')
})

it.each([
  ['the message', new Error(`Failed to send ${header}`)],
  ['the stack alone', Object.assign(new Error('m'), { stack: `Error: ${header}` })],
  ['the code', Object.assign(new Error('m'), { code: header })],
  ['a text that is no error', header],
])('masks the token in %s', (_, cause) => {
  const shown = Object.entries(Object.getOwnPropertyDescriptors(Object(bareCause(cause, token))))

  expect(JSON.stringify(shown)).not.toContain('secret')
  expect(JSON.stringify(shown)).toContain('[')
})

it('comes to an end with an error that is its own cause', () => {
  const cause = Object.assign(new Error('m'), { header })
  cause.cause = cause

  const bare = bareCause(cause, token)

  expect(bare).toMatchObject({ message: 'm' })
  expect(bare).not.toHaveProperty('header')
})
