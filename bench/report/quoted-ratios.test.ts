import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { quotedRatios } from './quoted-ratios.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const benchmarks = existsSync(`${root}BENCHMARKS.md`) ? readFileSync(`${root}BENCHMARKS.md`, 'utf8') : ''

it('sees a claim', () => {
  expect(quotedRatios('It is 2.5 times as fast, 3× smaller, and asked 4 times.')).toEqual(['2.5', '3'])
})

it.each(globSync('{,packages/*/}README.md', { cwd: root }))(
  '%s claims no ratio that BENCHMARKS.md does not have',
  (file) => {
    const measured = new Set(benchmarks.match(/\d+\.\d+/g))
    const known = (claim: string) =>
      [...measured].some(
        (figure) => Number(figure) === Number(claim) || Math.abs(1 / Number(figure) - Number(claim)) < 0.05,
      )
    expect(quotedRatios(readFileSync(root + file, 'utf8')).filter((claim) => !known(claim))).toEqual([])
  },
)
