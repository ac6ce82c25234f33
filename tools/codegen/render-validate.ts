import { createRequire } from 'node:module'
import type { Json } from './spec.ts'

// schemasafe is CommonJS without types.
const { validator } = createRequire(import.meta.url)('@exodus/schemasafe') as {
  validator: (schema: Json, options: Json) => { toModule: () => string }
}

const validated = ['BatchGetMediaItemsResponse', 'MediaItem', 'ErrorResponse']

/** Validators compiled ahead of time: no `eval`, so they work under a strict CSP and in workers. */
export function renderValidate(document: Json): string {
  const $defs = definitions(document.components.schemas)
  return `// @ts-nocheck: compiled by schemasafe; what is exported is typed below.
import type { BatchGetMediaItemsResponse, ErrorResponse, MediaItem } from './index.ts'

/** The first place where a value breaks its schema. */
export interface Violation {
  /** A JSON pointer into the value, such as \`/mediaItemResults/0/mediaItem/id\`. */
  path: string
  /** The keyword of JSON Schema that is broken, such as \`type\`. */
  keyword: string
  /** What was found there. */
  value: unknown
}

function firstViolation(validate: any, value: unknown): Violation | undefined {
  if (validate(value)) return undefined
  const [{ keywordLocation, instanceLocation }] = validate.errors
  const path = instanceLocation.slice(1)
  const steps = path.split('/').slice(1).map((step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  return {
    path,
    keyword: keywordLocation.slice(keywordLocation.lastIndexOf('/') + 1),
    value: steps.reduce((parent: any, step: string) => parent?.[step], value),
  }
}
${validated.map((name) => renderFunction(name, compile($defs, name))).join('')}`
}

/** Each validator stands alone, so that a bundle holds only those it uses. */
function compile($defs: Json, name: string): string {
  const module = validator(
    { $defs, $ref: `#/$defs/${name}` },
    { includeErrors: true, $schemaDefault: 'https://json-schema.org/draft/2020-12/schema' },
  ).toModule()
  return module.trim().replace(/;$/, '')
}

function renderFunction(name: string, compiled: string): string {
  const validator = `is${name}`
  return `
const ${validator} = /* @__PURE__ */ ${compiled}

/** Holds a value against the schema \`${name}\`. Answers nothing when it keeps it. Fields the schema does not name are fine. */
export function validate${name}(value: unknown): Violation | undefined {
  return firstViolation(${validator}, value)
}
`
}

/** The schemas as JSON Schema: extensions and the formats schemasafe does not know are left out. */
function definitions(schemas: Json): Json {
  const text = JSON.stringify(schemas, (key, value) => {
    if (key.startsWith('x-') || (key === 'format' && value !== 'date-time')) return undefined
    return hoistAlternatives(value)
  })
  return JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')) as Json
}

/**
 * Moves what the branches of a `oneOf` say of a property up beside it, so that a violation names the very field
 * instead of "one of these". A branch keeps which properties it requires and which it forbids.
 */
function hoistAlternatives(schema: unknown): unknown {
  if (!isObject(schema) || !Array.isArray(schema.oneOf)) return schema
  const branches = schema.oneOf as Json[]
  const hoisted = Object.assign(
    {},
    ...branches.map((branch) => select(branch.properties, (property) => property !== false)),
  )
  const oneOf = branches.map(({ required, properties }) => ({
    required,
    properties: select(properties, (property) => property === false),
  }))
  return { ...schema, type: 'object', properties: { ...schema.properties, ...hoisted }, oneOf }
}

function select(properties: Json, keep: (property: unknown) => boolean): Json {
  return Object.fromEntries(Object.entries(properties).filter(([, property]) => keep(property)))
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}
