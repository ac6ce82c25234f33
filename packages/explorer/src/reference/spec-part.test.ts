import { batchGet } from '@photos-library/schema'
import { type ClauseId, clauses } from '@photos-library/schema/clauses'
import spec from '@photos-library/schema/openapi.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { specPart } from './spec-part.ts'

const { parameters, responses } = spec.paths[batchGet.path].get
const names = parameters.map((parameter) =>
  'name' in parameter ? parameter.name : spec.components.parameters[nameOf(parameter.$ref)].name,
)

function nameOf($ref: string): keyof typeof spec.components.parameters {
  return $ref.split('/').at(-1) as keyof typeof spec.components.parameters
}

it('is in the spec for every clause', () => {
  const missing = (Object.keys(clauses) as ClauseId[]).filter((clause) => {
    const part = specPart(clause)
    if ('parameter' in part) return !names.includes(part.parameter)
    return 'response' in part ? !(part.response in responses) : part.operation !== batchGet.path
  })
  expect(missing).toEqual([])
})

it('is the very parameter or answer that a clause speaks of', () => {
  expect(specPart('request.ids.max')).toEqual({ parameter: batchGet.idsParameter })
  expect(specPart('response.order')).toEqual({ response: '200' })
  expect(specPart('error.unauthenticated.challenge')).toEqual({ response: '401' })
})
