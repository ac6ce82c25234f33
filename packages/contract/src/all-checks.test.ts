import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { tableFile } from '../test/mutants/table-file.ts'
import { selectChecks } from './select-checks.ts'

// The tests of the mutants keep the table true.
const caught = Array.from(readFileSync(tableFile, 'utf8').matchAll(/^ {2}is caught by {2}(.*)$/gm), ([, ids]) => ids)

it('each catch a mutant', () => {
  const covered = new Set(caught.flatMap((ids) => ids?.split(', ')))
  const made = selectChecks().filter(({ check }) => check !== undefined)
  expect(made.length).toBeGreaterThan(50)
  expect(made.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([])
})
