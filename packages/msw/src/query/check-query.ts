import { errors, systemParameters } from '@photos-library/schema'
import type { Answer } from '../answer/answer.ts'
import { invalidArgument, notModelled } from '../answer/api-error.ts'
import { findMaskError } from './find-mask-error.ts'

interface Rule {
  readonly type: string
  readonly enum?: readonly string[]
  readonly maxLength?: number
}

const rules = new Map<string, Rule>(Object.entries(systemParameters))

/** Answers a query, without its ids, with a name that is unknown, or with a system parameter's value that is wrong or not modelled. */
export function checkQuery(query: URLSearchParams): Answer | undefined {
  return checkNames(query) ?? checkValues(query) ?? checkModelled(query) ?? findMaskError(query.get('fields'))
}

function checkNames(query: URLSearchParams): Answer | undefined {
  for (const name of query.keys()) {
    if (!rules.has(name)) return errors.unknownParameter({ name })
  }
  return undefined
}

/** That a wrong value is answered 400, and its text, are assumed. */
function checkValues(query: URLSearchParams): Answer | undefined {
  for (const [name, value] of query) {
    const rule = rules.get(name)
    if (rule && !keeps(value, rule)) return invalidArgument(`Invalid value at '${name}': "${value}"`)
  }
  return undefined
}

function keeps(value: string, rule: Rule): boolean {
  if (rule.type === 'boolean') return value === 'true' || value === 'false'
  if (rule.enum) return rule.enum.includes(value)
  return value.length <= (rule.maxLength ?? Infinity)
}

function checkModelled(query: URLSearchParams): Answer | undefined {
  const alt = query.get('alt') ?? systemParameters.alt.default
  if (alt !== systemParameters.alt.default) return notModelled(`The answer of alt=${alt}`)
  return query.has('callback') ? notModelled('JSONP (the parameter "callback")') : undefined
}
