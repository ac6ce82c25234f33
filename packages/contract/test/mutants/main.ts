import { readFileSync, writeFileSync } from 'node:fs'
import { besidePrism } from '../prism/beside-prism.ts'
import { prismFile } from '../prism/prism-file.ts'
import { readByPrism } from '../prism/prism-table.ts'
import { caughtMutants, describeScores, scoreMutants } from './score.ts'
import { tableFile } from './table-file.ts'

// The command behind `pnpm mutants`: prints which check catches which mutant; `--update` writes it down.
const scores = await scoreMutants()
const table = describeScores(scores)
if (process.argv.includes('--update')) writeFileSync(tableFile, table)
console.log(table)
console.log('| what is wrong | servers | this kit | Prism |')
console.log(besidePrism(caughtMutants(scores), readByPrism(readFileSync(prismFile, 'utf8'))).join('\n'))
process.exitCode = caughtMutants(scores).size === scores.length ? 0 : 1
