import { writeFileSync } from 'node:fs'
import { describeByPrism } from './prism-table.ts'
import { prismFile } from './prism-file.ts'
import { scoreByPrism } from './score-by-prism.ts'

// The command behind `pnpm mutants:prism`: prints which mutants Prism's proxy catches; `--update` writes it down.
const table = describeByPrism(await scoreByPrism())
if (process.argv.includes('--update')) writeFileSync(prismFile, table)
console.log(table)
