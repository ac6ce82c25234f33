import { fileURLToPath } from 'node:url'
import { writeSboms } from './write-sboms.ts'

// `pnpm write-sbom`: writes a bill of materials for each published package into sbom/.
const root = fileURLToPath(new URL('../../', import.meta.url))
for (const file of await writeSboms(root, `${root}sbom`)) console.log(file)
