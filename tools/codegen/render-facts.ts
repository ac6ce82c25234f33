import { findOperation, headersOf, idsParameterOf, parametersOf } from './operation.ts'
import type { Json } from './spec.ts'

/**
 * What the spec says for use at run time and openapi-typescript drops: limits, parameters, scopes, quotas. A constant and a
 * file for each audience, so that a part of a bundle holds only what it uses.
 */
export function renderFacts(document: Json): Record<string, string> {
  const { method, path, definition } = findOperation(document)
  return {
    'batch-get.ts': constants(
      `\`${method} ${path}\`: how it is called, and how many ids it takes.`,
      batchGet(document),
    ),
    'system-parameters.ts': constant(
      'systemParameters',
      'The query parameters that Google accepts on every method.',
      systemParameters(document),
    ),
    'response-headers.ts': constant(
      'responseHeaders',
      'The headers of an answer that succeeded.',
      responseHeaders(document),
    ),
    'scopes.ts': constant(
      'scopes',
      'The OAuth scopes of which one is enough: until 2025-03-31, and since.',
      scopes(document),
    ),
    ...retryModules(document),
    'quota.ts': constant('quota', 'What a project may ask in a day, and where the day turns.', definition['x-quota']),
    'base-url.ts': constant(
      'baseUrl',
      'The parameters of a `baseUrl`, and its lifetime in seconds.',
      baseUrl(document),
    ),
  }
}

function constant(name: string, comment: string, value: unknown): string {
  return `/** ${comment} */\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const\n`
}

/** A module of constants, where a page loads few of them: a bundler leaves out what is not used of a module, and of an object nothing. */
function constants(comment: string, values: Json): string {
  const lines = Object.entries(values).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 2)} as const\n`,
  )
  return `// ${comment}\n\n${lines.join('')}`
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

/** Two modules: a page needs the statuses only when an answer failed, and a bundler puts a module into one file. */
function retryModules(document: Json): Record<string, string> {
  const { minDelayByHttpStatus, httpStatuses, ...settings } = retry(document)
  const settingsModule = constants("Google's own retry settings for this method. Times are in seconds.", settings)
  return {
    'retry.ts': `${settingsModule}export * from './retry-statuses.ts'\n`,
    'retry-statuses.ts': constants('Which HTTP statuses are asked again.', { minDelayByHttpStatus, httpStatuses }),
  }
}

/** Codes as the HTTP statuses that an answer carries: a client that retries needs no other code's. */
function retry(document: Json): Json {
  const { codes, splitCode, renewTokenCode, ...settings } = findOperation(document).definition['x-retry']
  const statusOf = (code: string): number => document.components.schemas.Code['x-codes'][code].httpStatus
  return {
    ...settings,
    httpStatuses: [...Object.keys(settings.minDelayByHttpStatus).map(Number), ...codes.map(statusOf)],
    splitHttpStatus: statusOf(splitCode),
    renewTokenHttpStatus: statusOf(renewTokenCode),
  }
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
