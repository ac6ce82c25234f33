import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { beginRepository } from '../breaking/begin-repository.ts'
import { adviceFor } from './advice-for.ts'
import { affectedPackages } from './affected-packages.ts'
import { isOutside } from './is-outside.ts'
import { layTests } from './lay-tests.ts'

let root: string
let folder: string

beforeEach(() => {
  root = mkdtempSync(`${tmpdir()}/photos-library-then-`)
  folder = mkdtempSync(`${tmpdir()}/photos-library-now-`)
})
afterEach(() => {
  for (const path of [root, folder]) rmSync(path, { recursive: true, force: true })
})

function write(file: string, text: string): string {
  mkdirSync(dirname(`${root}/${file}`), { recursive: true })
  writeFileSync(`${root}/${file}`, text)
  return `${root}/${file}`
}

it("lays yesterday's tests beside today's source", () => {
  write('packages/client/src/a.ts', 'then')
  write('packages/client/test/a.test.ts', 'then')
  write('packages/client/test/gone.test.ts', 'then')
  beginRepository(root)
  write('packages/client/src/a.ts', 'now')
  write('packages/client/test/a.test.ts', 'now')
  write('packages/client/test/new.test.ts', 'now')
  write('packages/client/dist/a.js', 'built')
  rmSync(`${root}/packages/client/test/gone.test.ts`)

  const tests = layTests(root, 'HEAD', folder)
  const read = (file: string) => readFileSync(`${folder}/packages/client/${file}`, 'utf8')

  expect(tests).toEqual(['packages/client/test/a.test.ts', 'packages/client/test/gone.test.ts'])
  expect(['src/a.ts', 'test/a.test.ts', 'test/gone.test.ts', 'dist/a.js'].map(read)).toEqual([
    'now',
    'then',
    'then',
    'built',
  ])
  expect(existsSync(`${folder}/packages/client/test/new.test.ts`)).toBe(false)
})

describe('a test', () => {
  it('is outside when it uses public names only', () => {
    write('test/ask.ts', "import { a } from '@photos-library/client'")
    expect(isOutside(write('test/a.test.ts', "import { ask } from './ask.ts'"))).toBe(true)
  })

  it.each([
    ['itself', "import { a } from '../src/a.ts'"],
    ['at run time', "const { a } = await import('../src/a.ts')"],
    ['through a neighbour', "import { a } from './inside.ts'"],
  ])('is inside when it reaches for the source %s', (_name, code) => {
    write('test/inside.ts', "export { a } from '../src/a.ts'")
    expect(isOutside(write('test/a.test.ts', code))).toBe(false)
  })
})

it.each([
  ['a source', ['packages/msw/src/a.ts'], ['msw']],
  ['a dependency', ['packages/client/package.json'], ['client']],
  ['the schema', ['packages/schema/generated/types.ts'], ['schema', 'client', 'msw', 'contract']],
  ['a test', ['packages/msw/src/a.test.ts', 'packages/msw/test/a.ts', 'README.md'], []],
])('asks who feels a change of %s', (_name, files, packages) => {
  expect(affectedPackages(files)).toEqual(packages)
})

it('says what to do about a failure, and that a major changeset covers it', () => {
  expect(adviceFor('minor')).toMatch(
    /^The largest new changeset is minor: please mend the source; or, .* say major; or, /,
  )
  expect(adviceFor('major')).toMatch(/^A new changeset is major/)
})
