import { writeFileSync } from 'node:fs'
import { describeScores, scoreMutants } from './score.ts'
import { tableFile } from './table-file.ts'

// The command behind `pnpm mutants`: prints which check catches which mutant; `--update` writes it down.
const scores = await scoreMutants()
const table = describeScores(scores)
if (process.argv.includes('--update')) writeFileSync(tableFile, table)
console.log(table)
process.exitCode = scores.every(({ caughtBy }) => caughtBy.length > 0) ? 0 : 1
