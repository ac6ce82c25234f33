import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginRepository } from './begin-repository.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const script = fileURLToPath(new URL('check-breaking.ts', import.meta.url))
const copy = mkdtempSync(`${tmpdir()}/photos-library-breaking-`)

function check(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [script, '--root', copy, ...words], { encoding: 'utf8' })
}

function change(file: string, from: string | RegExp, to: string): void {
  writeFileSync(`${copy}/${file}`, readFileSync(`${copy}/${file}`, 'utf8').replace(from, to))
}

/** A repository with one commit and no main branch, as a shallow clone of a branch has it. */
beforeAll(() => {
  cpSync(`${root}spec`, `${copy}/spec`, { recursive: true })
  for (const name of ['schema', 'client']) {
    const home = name === 'schema' ? 'generated' : 'src'
    cpSync(`${root}packages/${name}/${home}`, `${copy}/packages/${name}/${home}`, { recursive: true })
    cpSync(`${root}packages/${name}/package.json`, `${copy}/packages/${name}/package.json`)
  }
  beginRepository(copy)
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

it('says loudly what it compared where there is no main', () => {
  const { status, stdout } = check()

  expect(stdout).toContain('SKIPPED  check:breaking: There is no main branch')
  expect(stdout).toContain('Compared with the last commit')
  expect(status).toBe(0)
})

it('fails for a breaking spec and a removed export until a major changeset waits', () => {
  change('spec/paths/media-items.yaml', /maxItems: \d+/, 'maxItems: 40')
  change('packages/client/src/index.ts', /export \{ mediaUrl \}.*\n/, '')

  const failed = check()
  expect(failed.stdout).toMatch(/BREAKING {2}.*maxItems.*please run `pnpm changeset`, say major/)
  expect(failed.stdout).toContain('BREAKING  @photos-library/client: mediaUrl is gone')
  expect(failed.stdout).toContain('UNNAMED   @photos-library/client changed')
  expect(failed.status).toBe(1)

  mkdirSync(`${copy}/.changeset`)
  writeFileSync(`${copy}/.changeset/a.md`, "---\n'@photos-library/client': major\n---\n\nThe limit is 40.\n")
  expect(check().status).toBe(0)
})

it('names a base that git does not know', () => {
  const { status, stderr } = check('--base', 'nowhere')

  expect(stderr).toBe('Failed to find the base: git knows no nowhere. Please name a commit, a tag or a branch.\n')
  expect(status).toBe(2)
})
