import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { published } from '../breaking/published.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const fromRoot = createRequire(`${root}package.json`)
const command = join(dirname(fromRoot.resolve('@changesets/cli/package.json')), 'bin.js')
const copy = realpathSync(mkdtempSync(`${tmpdir()}/photos-library-release-`))

function read(name: string, file: string): string {
  return readFileSync(`${copy}/packages/${name}/${file}`, 'utf8')
}

/** A copy of the repository, released once with a changeset for one package only. */
beforeAll(() => {
  for (const file of ['package.json', 'pnpm-workspace.yaml', '.changeset/config.json'])
    cpSync(root + file, `${copy}/${file}`)
  for (const name of published) cpSync(`${root}packages/${name}/package.json`, `${copy}/packages/${name}/package.json`)
  writeFileSync(`${copy}/.changeset/a.md`, "---\n'@photos-library/msw': minor\n---\n\nThe mock answers sooner.\n")
  execFileSync(process.execPath, [command, 'version'], { cwd: copy, stdio: 'pipe' })
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

it('moves the four packages together', () => {
  const versions = published.map((name) => (JSON.parse(read(name, 'package.json')) as { version: string }).version)
  const before = (JSON.parse(readFileSync(`${root}packages/schema/package.json`, 'utf8')) as { version: string })
    .version

  expect(new Set(versions).size).toBe(1)
  expect(versions[0]).not.toBe(before)
})

it('writes the sentence to the user into the changelog', () => {
  expect(read('msw', 'CHANGELOG.md')).toContain('The mock answers sooner.')
})

it('keeps the packages exact to each other', () => {
  for (const name of ['client', 'msw', 'contract']) {
    expect(JSON.parse(read(name, 'package.json'))).toMatchObject({
      dependencies: { '@photos-library/schema': 'workspace:*' },
    })
  }
})
