import { findOperation, headersOf, idsParameterOf, parametersOf } from './operation.ts'
import type { Json } from './spec.ts'

/**
 * What the spec says for use at run time and openapi-typescript drops: limits, parameters, scopes, quotas. A constant
 * for each audience, so that a bundle holds only what it uses.
 */
export function renderFacts(document: Json): string {
  const { method, path } = findOperation(document)
  return [
    constant('batchGet', `\`${method} ${path}\`: how it is called, and how many ids it takes.`, batchGet(document)),
    constant(
      'systemParameters',
      'The query parameters that Google accepts on every method.',
      systemParameters(document),
    ),
    constant('responseHeaders', 'The headers of an answer that succeeded.', responseHeaders(document)),
    constant('scopes', 'The OAuth scopes of which one is enough: until 2025-03-31, and since.', scopes(document)),
    constant(
      'retry',
      "Google's own retry settings for this method. Times are in seconds.",
      findOperation(document).definition['x-retry'],
    ),
    constant(
      'quota',
      'What a project may ask in a day, and where the day turns.',
      findOperation(document).definition['x-quota'],
    ),
    constant('baseUrl', 'The parameters of a `baseUrl`, and its lifetime in seconds.', baseUrl(document)),
  ].join('\n')
}

function constant(name: string, comment: string, value: unknown): string {
  return `/** ${comment} */\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const\n`
}

function batchGet(document: Json): Json {
  const { method, path, definition } = findOperation(document)
  const { name, schema } = idsParameterOf(document)
  return {
    operationId: definition.operationId,
    method,
    server: document.servers[0].url,
    path,
    idsParameter: name,
    minIds: schema.minItems,
    maxIds: schema.maxItems,
    uniqueIds: schema.uniqueItems,
  }
}

function systemParameters(document: Json): Json {
  const ids = idsParameterOf(document)
  const others = parametersOf(document).filter((parameter) => parameter !== ids)
  return Object.fromEntries(others.map(({ name, schema }) => [name, schema]))
}

function responseHeaders(document: Json): Json {
  return headersOf(document, findOperation(document).definition.responses['200'])
}

function scopes(document: Json): Json {
  return {
    legacy: document.security.flatMap((alternative: Json) => alternative.oauth2),
    2025: document.components.securitySchemes.oauth2['x-scopes-2025'],
  }
}

function baseUrl(document: Json): Json {
  return document.components.schemas.MediaItem.properties.baseUrl['x-base-url']
}
