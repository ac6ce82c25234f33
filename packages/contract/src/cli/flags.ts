import { batchGet } from '@photos-library/schema'
import { defaultMaxRequests } from '../allowance.ts'
import { defaultTimeout } from '../sender.ts'

/** A flag of the command. Its environment variable and its line in the help come from it. */
export interface Flag {
  type: 'string' | 'boolean'
  /** What stands for its value in the help. */
  value?: string
  text: string
  /** Whether it may be given several times. */
  multiple?: boolean
  short?: string
  /** Its environment variable where that has a name of its own; `null` when it has none. */
  variable?: string | null
  /** Whether it must not stand in a file of flags, which people commit. */
  secret?: boolean
}

// The one place where a flag is named: its parsing, its environment variable and the help follow.
const table = {
  target: { type: 'string', value: 'URL', text: 'the base URL of the server' },
  'access-token': {
    type: 'string',
    value: 'T',
    text: 'a token that it accepts; better given as PHOTOS_LIBRARY_TOKEN',
    variable: 'PHOTOS_LIBRARY_TOKEN',
    secret: true,
  },
  'forbidden-token': {
    type: 'string',
    value: 'T',
    text: 'a token without the scope, which must be refused',
    secret: true,
  },
  'known-ids': {
    type: 'string',
    value: 'a,b',
    text: 'at least two ids that exist, or @FILE with one a line; a photo with EXIF and a video allow more checks',
  },
  format: { type: 'string', value: 'NAME', text: 'text, json, junit, sarif, github or markdown' },
  output: {
    type: 'string',
    value: 'FILE',
    text: 'writes the report there; as format=FILE, beside the others, and as often as wanted',
    multiple: true,
  },
  only: { type: 'string', value: 'a,b', text: 'make the checks of these clauses, or these checks, and no other' },
  skip: { type: 'string', value: 'a,b', text: 'do not make these' },
  warn: { type: 'string', value: 'a,b', text: 'what these find is a warning, not a finding' },
  strict: { type: 'boolean', text: 'a broken clause that is only assumed is a finding, not a warning' },
  'any-token': {
    type: 'boolean',
    text: 'a made-up token may be accepted; default on loopback, and --no-any-token turns it off',
  },
  baseline: {
    type: 'string',
    value: 'FILE',
    text: 'findings to excuse, each with a reason and until a day; JSON or YAML',
  },
  'update-baseline': { type: 'boolean', text: 'with --baseline: writes what is found into it, excused for 90 days' },
  'max-requests': { type: 'string', value: 'N', text: 'the most requests' },
  rate: { type: 'string', value: 'N/s', text: 'the most requests per second' },
  timeout: { type: 'string', value: 'MS', text: 'the time an answer may take' },
  retries: {
    type: 'string',
    value: 'N',
    text: 'sends again when nothing comes, or a 429 (after 30 s), 503 or 504',
  },
  seed: { type: 'string', value: 'N', text: 'what the made-up inputs follow from; a finding names its own' },
  har: { type: 'string', value: 'FILE', text: "judges a recording of an app's traffic, and asks no target" },
  record: {
    type: 'string',
    value: 'DIR',
    text: 'asks seven times, and compares what comes with the exchanges that are stored there',
  },
  update: { type: 'boolean', text: 'with --record: writes the exchanges instead' },
  config: { type: 'string', value: 'FILE', text: 'flags by their names, as JSON or YAML' },
  list: { type: 'boolean', text: 'the checks, their evidence, and whether they are made', variable: null },
  explain: { type: 'string', value: 'ID', text: 'what a clause or a check is about, and what it asks', variable: null },
  version: { type: 'boolean', text: 'the version of this kit', variable: null },
  help: { type: 'boolean', text: 'this text', short: 'h', variable: null },
} as const

/** The name of a flag, without its dashes. */
export type FlagName = keyof typeof table

/** What a flag is when it is not given, as the help says it. */
export const defaults: Readonly<Partial<Record<FlagName, string>>> = {
  target: batchGet.server,
  format: 'text',
  'max-requests': String(defaultMaxRequests),
  rate: 'as fast as they are answered',
  timeout: String(defaultTimeout),
  retries: '0',
  seed: 'another for each run',
}

/** Every flag by its name, in the order of the help. */
export const flags: Readonly<Record<FlagName, Flag>> = table

/** The environment variable that stands for a flag, if there is one. */
export function variableOf(name: FlagName): string | undefined {
  const { variable } = flags[name]
  if (variable === null) return undefined
  return variable ?? `PHOTOS_LIBRARY_${name.toUpperCase().replaceAll('-', '_')}`
}

export function isFlagName(name: string): name is FlagName {
  return Object.hasOwn(table, name)
}
