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
}

// The one place where a flag is named: its parsing, its environment variable and the help follow.
const table = {
  target: { type: 'string', value: 'URL', text: 'the base URL of the server' },
  'access-token': {
    type: 'string',
    value: 'T',
    text: 'a token that it accepts; better given as PHOTOS_LIBRARY_TOKEN',
    variable: 'PHOTOS_LIBRARY_TOKEN',
  },
  'known-ids': {
    type: 'string',
    value: 'a,b',
    text: 'ids of media items that exist: at least two; a photo with EXIF and a video allow more checks',
  },
  format: { type: 'string', value: 'NAME', text: 'text, json, junit, sarif, github or markdown; default: text' },
  output: {
    type: 'string',
    value: 'FILE',
    text: 'writes the report there; as format=FILE, beside the others, and as often as wanted',
    multiple: true,
  },
  strict: { type: 'boolean', text: 'a broken clause that is only assumed is a finding, not a warning' },
  only: { type: 'string', value: 'a,b', text: 'check these clauses and no other' },
  skip: { type: 'string', value: 'a,b', text: 'do not check these clauses' },
  'any-token': {
    type: 'boolean',
    text: 'a made-up token may be accepted; default on loopback, and --no-any-token turns it off',
  },
  har: { type: 'string', value: 'FILE', text: "judges a recording of an app's traffic, and asks no target" },
  record: {
    type: 'string',
    value: 'DIR',
    text: 'asks seven times, and compares what comes with the exchanges that are stored there',
  },
  update: { type: 'boolean', text: 'with --record: writes the exchanges instead' },
  timeout: { type: 'string', value: 'MS', text: 'the time an answer may take; default: 30000' },
  list: { type: 'boolean', text: 'the clauses, their evidence, and whether they are checked', variable: null },
  help: { type: 'boolean', text: 'this text', short: 'h', variable: null },
} as const

/** The name of a flag, without its dashes. */
export type FlagName = keyof typeof table

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
