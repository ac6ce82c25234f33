import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { errors, invalidMediaItemId } from '@photos-library/schema'
import { validateBatchGetMediaItemsResponse, validateErrorResponse } from '@photos-library/schema/validate'
import { describe, expect, it } from 'vitest'
import { findOperation } from './operation.ts'
import { readSpec, resolve, type Json } from './spec.ts'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const recorded = (name: string) => JSON.parse(readFileSync(`${shared}data/recorded/${name}`, 'utf8'))
const { document, clauses } = await readSpec()

const examples = Object.values(findOperation(document).definition.responses as Json).flatMap((response) => {
  const [content] = Object.values(response.content as Json)
  return Object.entries(content.examples as Json).map(
    ([name, example]) => [name, resolve(document, example).value] as const,
  )
})

describe('the examples', () => {
  it.each(examples)('%s keeps its schema', (_name, value) => {
    const validate = value.error ? validateErrorResponse : validateBatchGetMediaItemsResponse
    expect(validate(value)).toBeUndefined()
  })

  it('give an id once only', () => {
    const items = examples
      .flatMap(([, value]) => (value.mediaItemResults ?? []) as Json[])
      .flatMap((result) => result.mediaItem ?? [])
    for (const { id, productUrl } of items) expect(productUrl).toBe(`https://photos.google.com/lr/photo/${id}`)
  })
})

describe('the clauses', () => {
  it('have each an id of their own, a text, a source and evidence', () => {
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length)
    for (const { id, text, evidence, source } of clauses) {
      expect([text, source].every(Boolean), id).toBe(true)
      expect(['documented', 'observed', 'assumed'], id).toEqual(expect.arrayContaining(evidence))
    }
  })

  it.runIf(existsSync(`${shared}api-facts.md`))('hold every statement of the facts, with its evidence', () => {
    const rows = readFileSync(`${shared}api-facts.md`, 'utf8').matchAll(
      /^\| ((?:request|response)\.[\w.-]+) \|.*\| (.+) \|$/gm,
    )
    const labels: Record<string, string> = { D: 'documented', O: 'observed', A: 'assumed' }
    for (const [, id, evidence] of rows) {
      const own = evidence!.split(', ').filter((label) => label in labels)
      expect(clauses.find((clause) => clause.id === id)?.evidence, id).toEqual(own.map((label) => labels[label]))
    }
  })
})

describe.runIf(existsSync(`${shared}data/recorded`))('the recorded bodies', () => {
  it.each([
    ['04-error-500-internal.json', errors.internal()],
    ['05-error-401-unauthenticated.json', errors.unauthenticated()],
    ['06-error-403-insufficient-scopes.json', errors.insufficientScopes()],
    ['08-error-429-requests-per-day.json', errors.quotaExceeded({ project: '202264815644' })],
    ['10-error-400-more-than-50-batch-create.json', errors.tooManyIds()],
  ])('%s is what the spec says', (name, error) => {
    expect(error.body).toEqual(recorded(name))
  })

  it.each([
    ['07-error-403-service-disabled.json', errors.serviceDisabled({ project: 'XXX' })],
    [
      '09-error-400-unknown-query-parameter.json',
      errors.unknownParameter({ name: 'filters[mediaTypeFilter][mediaTypes][0]' }),
    ],
  ])('%s has the text of the spec', (name, error) => {
    expect(error.body.error.message).toBe(recorded(name).error.message)
  })

  it('carry the challenge of the spec', () => {
    expect(errors.unauthenticated().headers['www-authenticate']).toBe(
      recorded('05-error-401-headers.json')['WWW-Authenticate'],
    )
  })

  it.each(['01-batch-get-200-two-photos.json', '02-batch-get-200-video-and-invalid-id.json'])(
    '%s keeps the schema',
    (name) => {
      expect(validateBatchGetMediaItemsResponse(recorded(name))).toBeUndefined()
    },
  )

  it('say of an unknown id what the spec says', () => {
    expect(recorded('02-batch-get-200-video-and-invalid-id.json').mediaItemResults[1].status).toEqual(
      invalidMediaItemId,
    )
  })
})
