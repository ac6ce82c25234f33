import { resolve, type Json } from './spec.ts'

/** The one operation of the document, with its path and method. */
export interface Operation {
  path: string
  method: string
  definition: Json
}

/** Finds the operation. Throws unless the document has exactly one. */
export function findOperation(document: Json): Operation {
  const found = Object.entries(document.paths as Json).flatMap(([path, item]) =>
    Object.entries(item as Json).map(([method, definition]) => ({ path, method: method.toUpperCase(), definition })),
  )
  const [operation] = found
  if (operation === undefined || found.length > 1) {
    throw new Error(`Failed to find the operation: the spec has ${found.length}. Please describe exactly one.`)
  }
  return operation
}

/** The operation's parameters, `$ref`s followed. */
export function parametersOf(document: Json): Json[] {
  return findOperation(document).definition.parameters.map((parameter: Json) => resolve(document, parameter))
}

/** The one parameter that carries the ids. */
export function idsParameterOf(document: Json): Json {
  const arrays = parametersOf(document).filter((parameter) => parameter.schema.type === 'array')
  const [ids] = arrays
  if (ids === undefined || arrays.length > 1) {
    throw new Error(`Failed to find the ids: ${arrays.length} parameters are arrays. Please describe exactly one.`)
  }
  return ids
}

/** The headers of a response, by lower-case name, each with its example as the value; the content type first. */
export function headersOf(document: Json, response: Json): Record<string, string> {
  const examples = Object.entries((response.headers ?? {}) as Json).map(([name, header]) => [
    name.toLowerCase(),
    String(resolve(document, header).example),
  ])
  return Object.fromEntries([['content-type', Object.keys(response.content)[0]], ...examples])
}
