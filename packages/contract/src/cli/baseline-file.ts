import { existsSync } from 'node:fs'
import type { Baseline, BaselineEntry } from '../baseline/baseline.ts'
import { isObject } from '../is-object.ts'
import { readData } from './read-data.ts'
import { unusable } from './usage-error.ts'

const flag = '--baseline'
const wanted =
  'a file of JSON or YAML: {"known": [{"check": "response.order/length", "reason": "…", "expires": "2027-01-31"}]}'

/** Reads a baseline. One that is to be written need not be there. */
export async function readBaseline(file: string, mayBeNew: boolean): Promise<Baseline> {
  if (mayBeNew && !existsSync(file)) return new Map()
  const content = await readData(flag, file, wanted)
  const known = isObject(content) ? content['known'] : undefined
  if (!Array.isArray(known)) throw unusable(flag, file, wanted)
  return new Map(known.map((entry) => readEntry(entry, file)).map((entry) => [entry.check, entry]))
}

/** A baseline as its file holds it. */
export async function formatBaseline(baseline: Baseline, file: string): Promise<string> {
  const content = { known: [...baseline.values()] }
  if (!/\.ya?ml$/.test(file)) return `${JSON.stringify(content, null, 2)}\n`
  const { stringify } = await import('yaml')
  return stringify(content)
}

function readEntry(entry: unknown, file: string): BaselineEntry {
  const { check, reason, expires } = isObject(entry) ? entry : {}
  if (isText(check) && isText(reason) && isText(expires) && isDay(expires)) return { check, reason, expires }
  throw unusable(
    `an entry of ${file}`,
    JSON.stringify(entry),
    'a check, a reason, and as expires a day such as 2027-01-31',
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
}
