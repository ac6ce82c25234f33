import type { ClauseId } from '@photos-library/schema/clauses'
import type { CheckId, ContractOptions } from '../contract-options.ts'
import { selectChecks } from '../select-checks.ts'
import type { JudgeOptions } from '../watch/watch-options.ts'
import { type Output, readOutputs } from './outputs.ts'
import { type Environment, readFlags } from './read-flags.ts'
import { unusable } from './usage-error.ts'

/** What the command was asked to do. */
export interface Command {
  target: string
  outputs: readonly Output[]
  options: ContractOptions
}

/** What is judged instead of a target. */
export interface Recording {
  /** The file, and what stands for the target in the reports. */
  target: string
  har: string
  outputs: readonly Output[]
  options: JudgeOptions
}

/** A recording that is to be made, or compared with the one that is stored. */
export interface RecordCommand extends Pick<Command, 'target' | 'options'> {
  folder: string
  update: boolean
}

type AnyCommand = Command | Recording | RecordCommand | 'help' | 'list'

export function readCommand(args: readonly string[], env: Environment): AnyCommand {
  const flags = readFlags(args, env)
  if (flags.turned('help')) return 'help'
  if (flags.turned('list')) return 'list'
  const har = flags.text('har')
  if (har !== undefined) return readRecording(har, flags)
  const [only, timeout, anyToken] = [flags.text('only'), flags.text('timeout'), flags.turned('any-token')]
  const folder = flags.text('record')
  const command = {
    target: readTarget(flags.text('target')),
    outputs: readOutputs(flags.text('format'), flags.all('output')),
    options: {
      accessToken: readToken(flags.text('access-token')),
      knownIds: readKnownIds(flags.text('known-ids')),
      strict: flags.turned('strict') ?? false,
      skip: readChecks('--skip', flags.text('skip') ?? ''),
      ...(only !== undefined && { only: readChecks('--only', only) }),
      ...(anyToken !== undefined && { anyToken }),
      ...(timeout !== undefined && { timeout: readTimeout(timeout) }),
    },
  }
  return folder === undefined ? command : { ...command, folder, update: flags.turned('update') ?? false }
}

function readRecording(har: string, flags: ReturnType<typeof readFlags>): Recording {
  const [skip, endpoint] = [split(flags.text('skip')), flags.text('target')]
  const options = { skip, endpoint: endpoint === undefined ? undefined : readTarget(endpoint) }
  return { target: har, har, outputs: readOutputs(flags.text('format'), flags.all('output')), options }
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

function readKnownIds(text: string | undefined): string[] {
  const ids = new Set(split(text))
  if (ids.size >= 2) return [...ids]
  throw unusable('--known-ids', text, 'at least two ids of media items that exist for this token, as a,b')
}

function readChecks(flag: string, text: string): NonNullable<ContractOptions['only']> {
  return split(text).map((id) => {
    if (isCheck(id)) return id
    throw unusable(flag, id, 'ids of clauses or checks, as --list shows them')
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

function isCheck(id: string): id is ClauseId | CheckId {
  return selectChecks({ only: [id] }).length > 0
}
