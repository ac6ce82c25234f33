import type { Json } from '../codegen/spec.ts'

/** A place in a discovery document, such as `MediaItem.id` or `parameter key`, and what stands there. */
export type Place = [at: string, definition: Json]

/** The method, its parameters and every field that its answer reaches. Throws when there is no such method. */
export function discoveryPlaces(discovery: Json, methodId: string): Place[] {
  const method = findMethod(discovery, methodId)
  if (method === undefined) throw new Error(`Failed to find the method ${methodId} in the discovery document.`)
  const parameters = { ...discovery.parameters, ...method.parameters } as Json
  return [
    ['method', method],
    ...Object.entries(parameters).map(([name, parameter]): Place => [`parameter ${name}`, parameter]),
    ...fields(discovery, method.response.$ref, new Set()),
  ]
}

function findMethod(node: Json, methodId: string): Json | undefined {
  const methods = Object.values((node.methods ?? {}) as Json)
  const nested = Object.values((node.resources ?? {}) as Json)
  return methods.find(({ id }) => id === methodId) ?? nested.map((child) => findMethod(child, methodId)).find(Boolean)
}

function fields(discovery: Json, name: string, seen: Set<string>): Place[] {
  if (seen.has(name)) return []
  seen.add(name)
  return Object.entries(discovery.schemas[name].properties as Json).flatMap(([field, schema]): Place[] => {
    const next = schema.$ref ?? schema.items?.$ref
    return [[`${name}.${field}`, schema], ...(next ? fields(discovery, next, seen) : [])]
  })
}
