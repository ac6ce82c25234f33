import { findOperation } from './operation.ts'
import { resolve, type Json } from './spec.ts'

/** google.rpc.Code with numbers and HTTP statuses, and the status of a media item that cannot be found. */
export function renderCodes(document: Json): string {
  return `import type { Code, Status } from './index.ts'

/** Every google.rpc.Code: the number a media item's status carries, and the HTTP status of a call that fails with it. */
export const codes: Record<Code, { number: number; httpStatus: number }> = ${JSON.stringify(document.components.schemas.Code['x-codes'], null, 2)}

/** The status of an id that is unknown, deleted or somebody else's. */
export const invalidMediaItemId: Readonly<Status> = ${JSON.stringify(failedStatus(document))}
`
}

function failedStatus(document: Json): Json {
  const [content] = Object.values(findOperation(document).definition.responses['200'].content as Json)
  const { value } = resolve(document, content.examples.unknownId)
  return value.mediaItemResults.find((result: Json) => result.status !== undefined).status
}
