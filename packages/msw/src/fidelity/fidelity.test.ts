import { fileURLToPath } from 'node:url'
import { clauses } from '@photos-library/schema/clauses'
import { expect, test } from 'vitest'
import { fidelity } from './fidelity.ts'
import { renderSheet } from './render-sheet.ts'

const sheet = fileURLToPath(new URL('../../FIDELITY.md', import.meta.url))

test('says of every clause what the mock does about it', () => {
  expect(Object.keys(fidelity)).toEqual(Object.keys(clauses))
})

test('the sheet says the same', async () => {
  const hint = 'FIDELITY.md is out of date. Please run `pnpm --filter @photos-library/msw sheet`'
  await expect(renderSheet(), hint).toMatchFileSnapshot(sheet)
})
