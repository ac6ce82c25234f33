import openapiTS, { astToString } from 'openapi-typescript'
import type { Json } from './spec.ts'

/** The document's types as openapi-typescript emits them. */
export async function renderTypes(document: Json): Promise<string> {
  return astToString(await openapiTS(structuredClone(document) as Parameters<typeof openapiTS>[0]))
}
