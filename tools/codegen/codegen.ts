import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { render } from './render.ts'
import { readSpec } from './spec.ts'

const target = fileURLToPath(new URL('../../packages/schema/generated/', import.meta.url))

const files = await render(await readSpec())
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
for (const [name, text] of files) writeFileSync(target + name, text)
console.log(`Generated ${files.size} files in packages/schema/generated from spec/.`)
