import { createPhotosLibrary } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'
import openapi from '@photos-library/schema/openapi.json' with { type: 'json' }
import { validateBatchGetMediaItemsResponse } from '@photos-library/schema/validate'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { compare } from '../mock/compare.ts'
import type { Effort } from '../report/effort.ts'
import type { Table } from '../report/table.ts'
import { durationOf } from './duration-of.ts'

const library = createPhotosLibrary({ count: batchGet.maxIds })
const answer = { mediaItemResults: library.items.map((mediaItem) => ({ mediaItem })) }

/** How long it takes to hold an answer of 50 items against its schema. */
export async function benchValidators({ rounds, duration }: Effort): Promise<Table> {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'spec', components: openapi.components })
  const byAjv = ajv.compile({ $ref: 'spec#/components/schemas/BatchGetMediaItemsResponse' })
  const subjects: Record<string, () => boolean> = {
    'ajv, compiled at run time with `eval`': () => byAjv(answer),
    '**@photos-library/schema/validate**': () => validateBatchGetMediaItemsResponse(answer) === undefined,
  }
  const wrong = Object.keys(subjects).filter((name) => !subjects[name]!())
  if (wrong.length > 0) throw new Error(`Failed to measure: ${wrong.join(', ')} refuses a right answer.`)
  return {
    title: 'An answer of 50 items, validated',
    method:
      'Microseconds an answer, and the ratio to ajv in the same round. ajv does not check formats here; ours does, and works where `eval` is forbidden. Lower is better.',
    columns: ['validator', 'µs', 'ratio'],
    rows: await compare(Object.keys(subjects), rounds, (name) => durationOf(subjects[name]!, duration)),
  }
}
