import { parseArgs } from 'node:util'
import { scopes } from '@photos-library/schema'
import type { Auth, Owner } from '../access/auth.ts'
import { faultByHeader } from '../faults/fault-by-header.ts'
import type { QuotaOptions } from '../access/quota.ts'
import type { PhotosLibraryOptions } from '../photos-library.ts'

/** What the command `photos-library-mock` was asked to do. */
export interface CliOptions {
  port: number
  host: string
  items: string | undefined
  /** The file that the items are written to, anonymised, instead of being served. */
  anonymize: string | undefined
  library: PhotosLibraryOptions & { auth: Auth }
  googleBaseUrls: boolean
  admin: boolean
  watch: boolean
  help: boolean
}

const flags = {
  port: { type: 'string', default: '8787' },
  host: { type: 'string', default: '127.0.0.1' },
  items: { type: 'string' },
  count: { type: 'string' },
  seed: { type: 'string' },
  auth: { type: 'string', default: 'any' },
  scopes: { type: 'string' },
  owners: { type: 'string' },
  project: { type: 'string' },
  'processing-time': { type: 'string' },
  'quota-per-day': { type: 'string' },
  'quota-per-minute': { type: 'string' },
  'quota-media-per-day': { type: 'string' },
  'api-disabled': { type: 'boolean', default: false },
  'accept-slashed-verb': { type: 'boolean', default: false },
  'google-base-urls': { type: 'boolean', default: false },
  admin: { type: 'boolean', default: false },
  'fault-header': { type: 'boolean', default: false },
  anonymize: { type: 'string' },
  watch: { type: 'boolean', default: false },
  config: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

type Values = ReturnType<typeof parse>

function parse(args: string[]) {
  return parseArgs({ args, options: flags }).values
}

/**
 * Reads the command's arguments; those of a config file count as given before all others. Throws for an unknown flag or a
 * value that makes no sense.
 *
 * @param readConfig reads a config file as arguments
 */
export async function readCliOptions(
  args: string[],
  readConfig: (file: string) => Promise<string[]> | string[] = () => [],
): Promise<CliOptions> {
  const { config } = parse(args)
  const values = parse(config === undefined ? args : [...(await readConfig(config)), ...args])
  const { host, items, anonymize, admin, watch, help } = values
  if (items === undefined && (watch || anonymize !== undefined))
    throw new Error(`Failed to read --${watch ? 'watch' : 'anonymize'}: there is no file. Please give --items FILE.`)
  const port = readNumber('port', values.port, 65_535)
  return {
    port,
    host,
    items,
    anonymize,
    library: readLibrary(values),
    googleBaseUrls: values['google-base-urls'],
    admin,
    watch,
    help,
  }
}

function readLibrary(values: Values): PhotosLibraryOptions & { auth: Auth } {
  const { count, seed, project, owners, 'processing-time': processingTime } = values
  return {
    auth: readAuth(values.auth),
    quota: readQuota(values),
    apiEnabled: !values['api-disabled'],
    acceptSlashedVerb: values['accept-slashed-verb'],
    ...(values['fault-header'] && { faultOf: faultByHeader }),
    ...(count !== undefined && { count: readNumber('count', count) }),
    ...(seed !== undefined && { seed: readNumber('seed', seed) }),
    ...(project !== undefined && { project }),
    ...(owners !== undefined && { owners: readJson('owners', owners) as Record<string, Owner> }),
    ...(values.scopes !== undefined && { scopes: readScopes(values.scopes) }),
    ...(processingTime !== undefined && { processingTime: readNumber('processing-time', processingTime) }),
  }
}

function readQuota(values: Values): QuotaOptions {
  const { 'quota-per-day': day, 'quota-per-minute': minute, 'quota-media-per-day': media } = values
  return {
    ...(day !== undefined && { perDay: readNumber('quota-per-day', day) }),
    ...(minute !== undefined && { perMinute: readNumber('quota-per-minute', minute) }),
    ...(media !== undefined && { mediaPerDay: readNumber('quota-media-per-day', media) }),
  }
}

function readNumber(name: string, text: string, most: number = Number.MAX_SAFE_INTEGER): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Infinity
  if (value <= most) return value
  const what = name === 'port' ? `"${text}" is no port` : `"${text}" is no whole number`
  throw new Error(`Failed to read --${name}: ${what}. Please give a number from 0 to ${most}.`)
}

function readScopes(text: string): keyof typeof scopes {
  if (text === '2025' || text === 'legacy') return text
  throw new Error(`Failed to read --scopes: "${text}" is unknown. Please give ${Object.keys(scopes).join(' or ')}.`)
}

/** One token with every scope, or a JSON object as the option `auth` takes it. */
function readAuth(text: string): Auth {
  if (text === 'any' || text === 'off') return text
  if (text.startsWith('{')) return readJson('auth', text) as Exclude<Auth, string>
  if (!/^\S+$/.test(text))
    throw new Error('Failed to read --auth: a token has no spaces. Please give any, off or a token.')
  return { [text]: { scopes: scopes.legacy } }
}

/** The text may hold tokens, so that it is not quoted. */
function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`Failed to read --${name}: it is not JSON. Please give an object.`)
  }
}
