/** The public face of the schema package. */
export function renderIndex(): string {
  const aliases = ['MediaItem', 'MediaItemResult', 'Status', 'BatchGetMediaItemsResponse', 'ErrorResponse', 'Code']
  return `import type { components } from './types.ts'

export type { components, paths } from './types.ts'
${aliases.map((name) => `export type ${name} = components['schemas']['${name}']`).join('\n')}

export { codes, invalidMediaItemId } from './codes.ts'
export { errors } from './errors.ts'
export { baseUrl, batchGet, quota, responseHeaders, retry, scopes, systemParameters } from './facts.ts'
`
}
