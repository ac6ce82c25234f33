import { parseArgs } from 'node:util'
import { type Flag, type FlagName, flags, isFlagName, variableOf } from './flags.ts'
import { readConfig } from './read-config.ts'
import { UsageError } from './usage-error.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** The flags that were given: on the command line, else by the environment, else by a file. */
export class GivenFlags {
  readonly #values: ReadonlyMap<FlagName, FlagValue>

  constructor(values: Iterable<FlagEntry>) {
    this.#values = new Map(values)
  }

  /** The values of a flag that may be given several times. */
  all(name: FlagName): readonly string[] {
    const value = this.#values.get(name)
    return typeof value === 'object' ? value : []
  }

  /** The value of a flag. The last one counts. */
  text(name: FlagName): string | undefined {
    return this.all(name).at(-1)
  }

  /** The parts of a flag's value, which commas separate. */
  list(name: FlagName): string[] | undefined {
    return this.text(name)
      ?.split(',')
      .filter((part) => part !== '')
  }

  /** Whether a flag was turned on or off, if either. */
  turned(name: FlagName): boolean | undefined {
    const value = this.#values.get(name)
    return typeof value === 'boolean' ? value : undefined
  }
}

type FlagValue = readonly string[] | boolean
export type FlagEntry = readonly [FlagName, FlagValue]

export async function readFlags(args: readonly string[], env: Environment): Promise<GivenFlags> {
  const given = [...readEnvironment(env), ...readArguments(args)]
  const config = new GivenFlags(given).text('config')
  return new GivenFlags(config === undefined ? given : [...(await readConfig(config)), ...given])
}

function readArguments(args: readonly string[]): FlagEntry[] {
  const options = Object.fromEntries(Object.entries<Flag>(flags).map(([name, flag]) => [name, toOption(flag)]))
  try {
    const { values } = parseArgs({ args: [...args], allowNegative: true, options })
    return Object.entries(values).flatMap(([name, value]): FlagEntry[] => {
      if (!isFlagName(name) || value === undefined) return []
      return [[name, typeof value === 'boolean' ? value : [value].flat().map(String)]]
    })
  } catch (error) {
    throw new UsageError(`Failed to read the command: ${reason(error)} Please see --help.`, { cause: error })
  }
}

function toOption({ type, short }: Flag): { type: Flag['type']; short?: string; multiple: boolean } {
  return { type, multiple: type === 'string', ...(short !== undefined && { short }) }
}

function readEnvironment(env: Environment): FlagEntry[] {
  const names = Object.keys(flags).filter(isFlagName)
  return names.flatMap((name): FlagEntry[] => {
    const variable = variableOf(name)
    const value = variable === undefined ? undefined : env[variable]
    if (variable === undefined || value === undefined || value === '') return []
    const { type, multiple } = flags[name]
    if (type === 'boolean') return [[name, readBoolean(variable, value)]]
    return [[name, multiple ? value.split(' ') : [value]]]
  })
}

function readBoolean(variable: string, value: string): boolean {
  if (/^(1|true|yes|on)$/i.test(value)) return true
  if (/^(0|false|no|off)$/i.test(value)) return false
  throw new UsageError(`Failed to read ${variable}: "${value}". Please give true or false.`)
}

function reason(error: unknown): string {
  // What stands without a flag may be a token. It is not repeated.
  const stray = error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL'
  if (stray) return 'an argument stands without its flag.'
  return error instanceof Error ? `${error.message.replace(/\.?$/, '')}.` : 'it is not understood.'
}
