import { isObject } from '../is-object.ts'
import { flags, isFlagName, variableOf } from './flags.ts'
import { readData } from './read-data.ts'
import type { FlagEntry } from './read-flags.ts'
import { unusable, UsageError } from './usage-error.ts'

const wanted = 'a file of JSON or YAML with flags by their names, such as {"target": "http://localhost:3000"}'

/** Reads a file of flags by their names. A list is several values. */
export async function readConfig(file: string): Promise<FlagEntry[]> {
  const content = await readData('--config', file, wanted)
  if (!isObject(content)) throw unusable('--config', file, wanted)
  return Object.entries(content).map(([name, value]) => readEntry(file, name, value))
}

function readEntry(file: string, name: string, value: unknown): FlagEntry {
  if (!isFlagName(name) || name === 'config' || variableOf(name) === undefined) {
    throw new UsageError(`Failed to read "${name}" of ${file}: it is no flag. Please see --help.`)
  }
  const { type, secret, multiple } = flags[name]
  // The value is not repeated: it is a secret.
  if (secret) {
    throw new UsageError(
      `Failed to read "${name}" of ${file}: a token does not belong in a file. Please set ${variableOf(name)}.`,
    )
  }
  if (type === 'boolean' && typeof value === 'boolean') return [name, value]
  const values = type === 'string' ? toTexts(value) : undefined
  if (values) return [name, multiple ? values : [values.join(',')]]
  throw unusable(`"${name}" of ${file}`, JSON.stringify(value), type === 'boolean' ? 'true or false' : 'a text')
}

function toTexts(value: unknown): string[] | undefined {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.every((one) => typeof one === 'string' || typeof one === 'number') ? values.map(String) : undefined
}
