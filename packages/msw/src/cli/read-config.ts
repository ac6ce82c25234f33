import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { isRecord } from '../http/is-record.ts'

/**
 * Reads a JSON or YAML file of flags by their names (`auth: off`, `quota-per-day: 10`) as the arguments they stand for.
 *
 * @throws {Error} When it is no such file, with its name and the reason.
 */
export function readConfig(file: string): string[] {
  try {
    // JSON is YAML too.
    const content: unknown = parse(readFileSync(file, 'utf8'))
    if (!isRecord(content)) throw new Error('it is not an object of flags. Please give one, such as {"port": 0}.')
    return Object.entries(content).flatMap(([name, value]) => toArgument(name, value))
  } catch (cause) {
    throw new Error(`Failed to read ${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}

function toArgument(name: string, value: unknown): string[] {
  if (value === false) return []
  if (value === true) return [`--${name}`]
  return [`--${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`]
}
