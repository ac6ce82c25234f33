import type { Json } from '../codegen/spec.ts'
import { discoveryPlaces } from './discovery-places.ts'
import { describeField, type Facts } from './facts.ts'

/** What a Google discovery document says of one method. Throws when it has no such method. */
export function discoveryFacts(discovery: Json, methodId: string): Facts {
  const [[, method], ...places] = discoveryPlaces(discovery, methodId) as [[string, Json], ...[string, Json][]]
  return new Map([
    ['method', `${method.httpMethod} /${method.path}`],
    ['server', discovery.rootUrl.replace(/\/$/, '')],
    ...method.scopes.map((scope: string) => [`scope ${scope}`, 'accepted']),
    ...places.map(([at, definition]) => [at, describe(definition)]),
  ])
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
