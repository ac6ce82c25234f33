import { parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

/** The flags as they were typed. */
export interface Flags {
  target?: string
  'access-token'?: string
  'known-ids'?: string
  format?: string
  strict?: boolean
  only?: string
  skip?: string
  'any-token'?: boolean
  timeout?: string
  list?: boolean
  help?: boolean
}

export function parseFlags(args: readonly string[]): Flags {
  try {
    return parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        target: { type: 'string' },
        'access-token': { type: 'string' },
        'known-ids': { type: 'string' },
        format: { type: 'string' },
        strict: { type: 'boolean' },
        only: { type: 'string' },
        skip: { type: 'string' },
        'any-token': { type: 'boolean' },
        timeout: { type: 'string' },
        list: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    throw new UsageError(`Failed to read the command: ${reason(error)} Please see --help.`, { cause: error })
  }
}

function reason(error: unknown): string {
  // What stands without a flag may be a token. It is not repeated.
  const stray = error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL'
  if (stray) return 'an argument stands without its flag.'
  return error instanceof Error ? `${error.message.replace(/\.?$/, '')}.` : 'it is not understood.'
}
