import { photo, video } from '@photos-library/msw'
import { batchGet, scopes } from '@photos-library/schema'
import document from '@photos-library/schema/openapi.json' with { type: 'json' }

const needs = `It takes an OAuth token with one of these scopes:\n\n${scopes.legacy.map((scope) => `- \`${scope}\``).join('\n')}`

/** The spec, in which the ids to try are those of items that the page and `pnpm start` have, and one that nobody has. */
export const spec: object = withIds([photo().id, video().id, 'not-an-id-of-yours'])

function withIds(value: string[]): object {
  const copy = structuredClone(document)
  const operation = copy.paths[batchGet.path].get
  const parameters = operation.parameters.map((parameter) => {
    if (!('example' in parameter)) return parameter
    const { example: _, ...others } = parameter
    return { ...others, examples: { items: { value } } }
  })
  // Without tags, as one operation needs none. RapiDoc names the scheme once for each scope, and no scope.
  const description = `${operation.description}\n\n${needs}`
  const get = { ...operation, description, parameters }
  return { ...copy, tags: [], security: [], paths: { [batchGet.path]: { get } } }
}
