import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundle, createConfig } from '@redocly/openapi-core'
import { parse } from 'yaml'

/** Any JSON object of the spec. Its shape is held by the spec's lint, not by a type written a second time. */
// oxlint-disable-next-line typescript/no-explicit-any -- a parsed OpenAPI document is untyped by nature
export type Json = Record<string, any>

/** The hand-written source of truth, read whole. */
export interface Spec {
  document: Json
  clauses: Json[]
}

export const specFolder: string = fileURLToPath(new URL('../../spec/', import.meta.url))

/** Reads a spec folder. Throws with every problem when a `$ref` leads nowhere. */
export async function readSpec(folder: string = specFolder): Promise<Spec> {
  const { bundle: bundled, problems } = await bundle({
    ref: `${folder}/openapi.yaml`,
    config: await createConfig({}),
  })
  if (problems.length > 0) {
    throw new Error(`Failed to read ${folder}: ${problems.map((problem) => problem.message).join('; ')}`)
  }
  return {
    document: bundled.parsed as Json,
    clauses: parse(readFileSync(`${folder}/clauses.yaml`, 'utf8')) as Json[],
  }
}

/** The object a `$ref` points to, or the object itself. */
export function resolve(document: Json, node: Json): Json {
  if (typeof node.$ref !== 'string') return node
  const steps = node.$ref.slice('#/'.length).split('/')
  return steps.reduce((parent, step) => parent[step.replaceAll('~1', '/').replaceAll('~0', '~')], document)
}
