import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measureSurface } from './measure-surface.ts'
import { surfaceFile } from './surface-file.ts'
import { formatSurface } from './surface-table.ts'

// `pnpm surface`: writes the table anew.
const root = fileURLToPath(new URL('../../', import.meta.url))
writeFileSync(root + surfaceFile, formatSurface(await measureSurface(root)))
