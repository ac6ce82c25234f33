import { findOperation, parametersOf } from '../codegen/operation.ts'
import { resolve, type Json } from '../codegen/spec.ts'
import { describeField, type Facts } from './facts.ts'

/** Google's own names for the formats that OpenAPI calls otherwise. */
const formats: Record<string, string> = { 'date-time': 'google-datetime' }

/** What the spec says of its operation, in the vocabulary of `discoveryFacts`. */
export function specFacts(document: Json): Facts {
  const { method, path, definition } = findOperation(document)
  const [answer] = Object.values(definition.responses['200'].content as Json)
  const scopes = document.security.flatMap((alternative: Json) => alternative.oauth2)
  return new Map([
    ['method', `${method} ${path}`],
    ['server', document.servers[0].url],
    ...scopes.map((scope: string) => [`scope ${scope}`, 'accepted']),
    ...parametersOf(document).map(({ name, schema }) => [`parameter ${name}`, describe(schema)]),
    ...schemaFacts(document, answer.schema, new Set()),
  ])
}

function schemaFacts(document: Json, reference: Json, seen: Set<string>): [string, string][] {
  const name = nameOf(reference)
  // Google's document has no name for a message of any type, so the spec's StatusDetail ends the walk.
  if (seen.has(name) || name === 'StatusDetail') return []
  seen.add(name)
  return Object.entries(propertiesOf(resolve(document, reference))).flatMap(([field, schema]) => {
    const next = schema.$ref ? schema : schema.items?.$ref && schema.items
    return [[`${name}.${field}`, describe(schema)], ...(next ? schemaFacts(document, next, seen) : [])]
  })
}

/** A schema's properties, those of its alternatives included; a property an alternative forbids is none. */
function propertiesOf(schema: Json): Json {
  const alternatives = (schema.oneOf ?? []) as Json[]
  const all = [schema, ...alternatives].flatMap(({ properties }) => Object.entries((properties ?? {}) as Json))
  return Object.fromEntries(all.filter(([, property]) => property !== false))
}

function describe(schema: Json): string {
  const single = schema.$ref ? nameOf(schema) : schema.type
  const format = schema['x-discovery-format'] ?? formats[schema.format] ?? schema.format
  const type =
    schema.type === 'array' ? `array of ${schema.items.$ref ? nameOf(schema.items) : schema.items.type}` : single
  return describeField({ type, format, values: schema.enum, default: schema.default })
}

function nameOf({ $ref }: Json): string {
  return $ref.slice($ref.lastIndexOf('/') + 1)
}
