import type { Json } from '../codegen/spec.ts'
import { describeField, type Facts } from './facts.ts'

/** What a Google discovery document says of one method. Throws when it has no such method. */
export function discoveryFacts(discovery: Json, methodId: string): Facts {
  const method = findMethod(discovery, methodId)
  if (method === undefined) throw new Error(`Failed to find the method ${methodId} in the discovery document.`)
  const parameters = { ...discovery.parameters, ...method.parameters } as Json
  return new Map([
    ['method', `${method.httpMethod} /${method.path}`],
    ['server', discovery.rootUrl.replace(/\/$/, '')],
    ...method.scopes.map((scope: string) => [`scope ${scope}`, 'accepted']),
    ...Object.entries(parameters).map(([name, parameter]) => [`parameter ${name}`, describe(parameter)]),
    ...schemaFacts(discovery, method.response.$ref, new Set()),
  ])
}

function findMethod(node: Json, methodId: string): Json | undefined {
  const methods = Object.values((node.methods ?? {}) as Json)
  const nested = Object.values((node.resources ?? {}) as Json)
  return methods.find(({ id }) => id === methodId) ?? nested.map((child) => findMethod(child, methodId)).find(Boolean)
}

function schemaFacts(discovery: Json, name: string, seen: Set<string>): [string, string][] {
  if (seen.has(name)) return []
  seen.add(name)
  return Object.entries(discovery.schemas[name].properties as Json).flatMap(([field, schema]) => {
    const next = schema.$ref ?? schema.items?.$ref
    return [[`${name}.${field}`, describe(schema)], ...(next ? schemaFacts(discovery, next, seen) : [])]
  })
}

function describe(schema: Json): string {
  const single = schema.$ref ?? schema.type
  const type = schema.type === 'array' ? `array of ${schema.items.$ref ?? schema.items.type}` : single
  return describeField({
    type: schema.repeated ? `array of ${type}` : type,
    format: schema.format,
    values: schema.enum,
    default: schema.default,
  })
}
