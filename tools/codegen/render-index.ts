/** The public face of the schema package. */
export function renderIndex(): string {
  const aliases = ['MediaItem', 'MediaItemResult', 'Status', 'BatchGetMediaItemsResponse', 'ErrorResponse', 'Code']
  return `import type { components } from './types.ts'

export type { components, paths } from './types.ts'
${aliases.map((name) => `export type ${name} = components['schemas']['${name}']`).join('\n')}

export { codes, invalidMediaItemId } from './codes.ts'
export { errors } from './errors.ts'
export { baseUrl } from './base-url.ts'
export * as batchGet from './batch-get.ts'
export { quota } from './quota.ts'
export { responseHeaders } from './response-headers.ts'
export * as retry from './retry.ts'
export { scopes } from './scopes.ts'
export { systemParameters } from './system-parameters.ts'
`
}
