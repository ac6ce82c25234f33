import { batchGet } from '@photos-library/schema'
import type { ClauseId } from '@photos-library/schema/clauses'
import { nameAddress, readBaseUrl } from '../base-url.ts'
import type { CheckId, ContractOptions } from '../contract-options.ts'
import { selectChecks } from '../select-checks.ts'
import type { JudgeOptions } from '../watch/watch-options.ts'
import { type Output, readOutputs } from './outputs.ts'
import { type Environment, type GivenFlags, readFlags } from './read-flags.ts'
import { readKnownIds } from './read-known-ids.ts'
import { readLimits } from './read-limits.ts'
import { unusable } from './usage-error.ts'

/** What becomes of the results: where they are reported, and how much they weigh. */
export interface Weighing {
  /** What is judged, as the reports name it. */
  target: string
  outputs: readonly Output[]
  /** The checks and clauses whose findings are warnings. */
  warn: readonly string[]
  /** The file of findings that are excused, and whether it is to be written. */
  baseline?: { file: string; update: boolean }
}

/** A target that is to be judged. */
export interface Command extends Weighing {
  options: ContractOptions
}

/** What is judged instead of a target: a file. */
export interface Recording extends Weighing {
  har: string
  options: JudgeOptions
}

/** A recording that is to be made, or compared with the one that is stored. */
export interface RecordCommand extends Pick<Command, 'target' | 'options'> {
  folder: string
  update: boolean
}

/** The id of what is to be explained. */
export interface ExplainCommand {
  explain: string
}

type AnyCommand = Command | Recording | RecordCommand | ExplainCommand | 'help' | 'list' | 'version'

export async function readCommand(args: readonly string[], env: Environment): Promise<AnyCommand> {
  const flags = await readFlags(args, env)
  if (flags.turned('help')) return 'help'
  if (flags.turned('version')) return 'version'
  if (flags.turned('list')) return 'list'
  const [explain, har, folder] = [flags.text('explain'), flags.text('har'), flags.text('record')]
  if (explain !== undefined) return { explain }
  if (har !== undefined) return { ...readWeighing(har, flags), har, options: readJudging(flags) }
  const target = readTarget(flags.text('target') ?? batchGet.server)
  const options = await readOptions(flags)
  if (folder !== undefined) return { target, options, folder, update: flags.turned('update') ?? false }
  return { ...readWeighing(target, flags), warn: readChecks('--warn', flags.list('warn') ?? []), options }
}

function readWeighing(target: string, flags: GivenFlags): Weighing {
  const [file, update] = [flags.text('baseline'), flags.turned('update-baseline') ?? false]
  if (update && file === undefined) throw unusable('--baseline', file, 'the file that --update-baseline is to write')
  return {
    target,
    outputs: readOutputs(flags.text('format'), flags.all('output')),
    warn: flags.list('warn') ?? [],
    ...(file !== undefined && { baseline: { file, update } }),
  }
}

async function readOptions(flags: GivenFlags): Promise<ContractOptions> {
  const [only, anyToken] = [flags.list('only'), flags.turned('any-token')]
  const forbiddenToken = flags.text('forbidden-token')
  return {
    accessToken: readToken(flags.text('access-token')),
    ...(forbiddenToken !== undefined && { forbiddenToken }),
    knownIds: await readKnownIds(flags.text('known-ids')),
    strict: flags.turned('strict') ?? false,
    skip: readChecks('--skip', flags.list('skip') ?? []),
    ...(only !== undefined && { only: readChecks('--only', only) }),
    ...(anyToken !== undefined && { anyToken }),
    ...readLimits(flags),
  }
}

function readJudging(flags: GivenFlags): JudgeOptions {
  const endpoint = flags.text('target')
  return { skip: flags.list('skip') ?? [], endpoint: endpoint === undefined ? undefined : readTarget(endpoint) }
}

function readTarget(target: string): string {
  if (readBaseUrl(target)) return target
  const wanted = 'the base URL of a server, without credentials or query, such as http://localhost:3000'
  throw unusable('--target', nameAddress(target), wanted)
}

function readToken(token: string | undefined): string {
  if (token) return token
  throw unusable('--access-token', token, 'a token that the target accepts, or set PHOTOS_LIBRARY_TOKEN')
}

function readChecks(flag: string, ids: readonly string[]): NonNullable<ContractOptions['only']> {
  return ids.map((id) => {
    if (isCheck(id)) return id
    throw unusable(flag, id, 'ids of clauses or checks, as --list shows them')
  })
}

function isCheck(id: string): id is ClauseId | CheckId {
  return selectChecks({ only: [id] }).length > 0
}
