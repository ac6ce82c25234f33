import { type ClauseId, clauses } from '@photos-library/schema/clauses'
import type { ContractOptions } from '../contract-options.ts'
import { parseFlags } from './parse-flags.ts'
import { UsageError } from './usage-error.ts'

/** What the command was asked to do. */
export interface Command {
  target: string
  format: 'text' | 'json'
  options: ContractOptions
}

export type Environment = Record<string, string | undefined>

export function readCommand(args: readonly string[], env: Environment): Command | 'help' | 'list' {
  const flags = parseFlags(args)
  if (flags.help) return 'help'
  if (flags.list) return 'list'
  const { only, timeout } = flags
  const anyToken = flags['any-token']
  return {
    target: readTarget(flags.target),
    format: readFormat(flags.format),
    options: {
      accessToken: readToken(flags['access-token'] ?? env['PHOTOS_LIBRARY_TOKEN']),
      knownIds: readKnownIds(flags['known-ids']),
      strict: flags.strict ?? false,
      skip: readClauses('--skip', flags.skip ?? ''),
      ...(only !== undefined && { only: readClauses('--only', only) }),
      ...(anyToken !== undefined && { anyToken }),
      ...(timeout !== undefined && { timeout: readTimeout(timeout) }),
    },
  }
}

function readTarget(target: string | undefined): string {
  const protocol = target !== undefined && URL.canParse(target) ? new URL(target).protocol : ''
  if (target !== undefined && /^https?:$/.test(protocol)) return target
  throw unusable('--target', target, 'the base URL of a server, such as http://localhost:3000')
}

function readToken(token: string | undefined): string {
  if (token) return token
  throw unusable('--access-token', token, 'a token that the target accepts, or set PHOTOS_LIBRARY_TOKEN')
}

function readFormat(format = 'text'): Command['format'] {
  if (format === 'text' || format === 'json') return format
  throw unusable('--format', format, 'text or json')
}

function readKnownIds(text: string | undefined): string[] {
  const ids = new Set(split(text))
  if (ids.size >= 2) return [...ids]
  throw unusable('--known-ids', text, 'at least two ids of media items that exist for this token, as a,b')
}

function readClauses(flag: string, text: string): ClauseId[] {
  return split(text).map((id) => {
    if (isClause(id)) return id
    throw unusable(flag, id, 'ids of clauses, as --list shows them')
  })
}

function readTimeout(text: string): number {
  const timeout = Number(text)
  if (Number.isInteger(timeout) && timeout > 0) return timeout
  throw unusable('--timeout', text, 'a number of milliseconds')
}

function split(text = ''): string[] {
  return text.split(',').filter((part) => part !== '')
}

function isClause(id: string): id is ClauseId {
  return Object.hasOwn(clauses, id)
}

function unusable(flag: string, value: string | undefined, wanted: string): UsageError {
  return new UsageError(
    `Failed to read ${flag}: ${value === undefined ? 'not given' : `"${value}"`}. Please give ${wanted}.`,
  )
}
