import { findOperation, headersOf, idsParameterOf } from './operation.ts'
import { resolve, type Json } from './spec.ts'

/**
 * One function per error of the operation's responses. An example's `x-variables` become the function's parameters,
 * so that the text around them stays the spec's.
 */
export function renderErrors(document: Json): string {
  const { responses } = findOperation(document).definition
  const errors = Object.values(responses as Json).flatMap((response) => errorsOf(document, response))
  return `import type { ErrorResponse } from './index.ts'

interface ApiError {
  httpStatus: number
  headers: Record<string, string>
  body: ErrorResponse
}

/** The API's own errors, by name, each with its HTTP status, headers and body. */
export const errors: {
${errors.map(({ name, summary, parameters }) => `  /** ${summary}. */\n  ${name}: (${parameters}) => ApiError`).join('\n')}
} = {
${errors.map(({ name, value }) => `  ${name}: ${value},`).join('\n')}
}
`
}

function errorsOf(
  document: Json,
  response: Json,
): { name: string; summary: string; parameters: string; value: string }[] {
  const [{ examples }] = Object.values(response.content as Json)
  const headers = headersOf(document, response)
  return Object.entries(examples as Json)
    .map(([name, reference]) => ({ name, example: resolve(document, reference) }))
    .filter(({ example }) => example.value.error !== undefined)
    .map(({ name, example }) => renderError(document, name, example, headers))
}

function renderError(document: Json, name: string, example: Json, headers: Json) {
  const samples: Record<string, string> = example['x-variables'] ?? {}
  const known: Json = { maxIds: idsParameterOf(document).schema.maxItems }
  const open = Object.keys(samples).filter((variable) => known[variable] === undefined)
  const parameters =
    open.length === 0 ? '' : `{ ${open.join(', ')} }: { ${open.map((variable) => `${variable}: string`).join('; ')} }`
  const placeholders = Object.entries(samples).map(
    ([variable, sample]) => [sample, String(known[variable] ?? `\${${variable}}`)] as const,
  )
  const error = { httpStatus: example.value.error.code, headers, body: example.value }
  return { name, summary: example.summary, parameters, value: `(${parameters}) => (${sourceOf(error, placeholders)})` }
}

/** A JSON value as source text, in which each variable's sample is replaced by its placeholder. */
function sourceOf(value: unknown, placeholders: (readonly [sample: string, placeholder: string])[]): string {
  if (Array.isArray(value)) return `[${value.map((item) => sourceOf(item, placeholders)).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([key, field]) => `${JSON.stringify(key)}: ${sourceOf(field, placeholders)}`,
    )
    return `{ ${fields.join(', ')} }`
  }
  const used = placeholders.filter(([sample]) => typeof value === 'string' && value.includes(sample))
  if (used.length === 0) return JSON.stringify(value)
  const text = String(value).replaceAll(/[\\`]/g, '\\$&')
  return `\`${used.reduce((left, [sample, placeholder]) => left.replaceAll(sample, placeholder), text)}\``
}
