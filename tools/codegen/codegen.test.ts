import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { render } from './render.ts'
import { readSpec } from './spec.ts'

const generated = fileURLToPath(new URL('../../packages/schema/generated/', import.meta.url))
const mend = 'packages/schema/generated is not what spec/ says. Please run `pnpm codegen` and commit the result.'

it('has generated every file of the schema package from the spec as it is', async () => {
  const files = await render(await readSpec())

  expect(readdirSync(generated).sort(), mend).toEqual([...files.keys()].sort())
  for (const [name, text] of files) expect(readFileSync(generated + name, 'utf8'), `${name}: ${mend}`).toBe(text)
})

it('takes the limit and the texts that name it from maxItems', async () => {
  const spec = await readSpec()
  const [ids] = spec.document.paths['/v1/mediaItems:batchGet'].get.parameters
  ids.schema.maxItems = 40

  const files = await render(spec)

  expect(files.get('batch-get.ts')).toContain('export const maxIds = 40 as const')
  expect(files.get('errors.ts')).toContain('Request must have less than 40 items.')
})
