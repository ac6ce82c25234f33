import { parseArgs } from 'node:util'
import { scopes } from '@photos-library/schema'
import type { Auth } from './access/auth.ts'

/** What the command `photos-library-mock` was asked to do. */
export interface CliOptions {
  port: number
  host: string
  items: string | undefined
  auth: Auth
  help: boolean
}

/** Reads the command's arguments. Throws for an unknown flag or a value that makes no sense. */
export function readCliOptions(args: string[]): CliOptions {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      items: { type: 'string' },
      auth: { type: 'string', default: 'any' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { host, items, help } = values
  return { port: readPort(values.port), host, items, auth: readAuth(values.auth), help }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity
  if (port > 65_535)
    throw new Error(`Failed to read --port: "${text}" is no port. Please give a number from 0 to 65535.`)
  return port
}

function readAuth(text: string): Auth {
  if (text === 'any' || text === 'off') return text
  if (!/^\S+$/.test(text))
    throw new Error('Failed to read --auth: a token has no spaces. Please give any, off or a token.')
  return { [text]: { scopes: scopes.legacy } }
}
