import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createPhotosLibrary } from '@photos-library/msw'
import { describe, expect, it, vi } from 'vitest'
import { address, query } from './apps/app.ts'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(`${packageFolder}README.md`, 'utf8')
const snippets = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)

function snippetWith(text: string): string {
  return snippets.find((code) => code.includes(text)) ?? ''
}

function folderFor(name: string): string {
  const folder = `${packageFolder}reports/${name}/`
  mkdirSync(folder, { recursive: true })
  return folder
}

function asks(ids: readonly string[]): string {
  return `await fetch('${address}?${query(ids)}', { headers: { authorization: 'Bearer any' } })`
}

describe("the README's section on an app's traffic", () => {
  it('shows a fetch that is watched', async () => {
    const file = `${folderFor('readme')}watch.ts`
    writeFileSync(file, snippetWith('watchContract'))
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    vi.stubGlobal('fetch', createPhotosLibrary().fetch)
    vi.stubGlobal('ids', ['a', 'b'])
    vi.stubGlobal('accessToken', 'any')
    await import(file)
    await vi.waitFor(() => expect(warn).toHaveBeenCalled())
    expect(warn.mock.calls).toEqual([['request.ids.comma', '"a,b" is one id. Please repeat mediaItemIds for each.']])
    vi.unstubAllGlobals()
  })

  it('shows a setup file that fails the test whose traffic is wrong', () => {
    const folder = folderFor('watched-suite')
    writeFileSync(`${folder}vitest.config.ts`, "export default { test: { setupFiles: './setup.ts' } }\n")
    writeFileSync(`${folder}setup.ts`, snippetWith('watchMsw'))
    const tests = [
      `it('asks well', async () => { ${asks(['a'])} })`,
      `it('repeats', async () => { ${asks(['a', 'a'])} })`,
    ]
    writeFileSync(`${folder}suite.test.ts`, ["import { it } from 'vitest'", ...tests].join('\n'))
    const vitest = [`${packageFolder}node_modules/vitest/vitest.mjs`, 'run', '--root', folder]
    const { status, stdout, stderr } = spawnSync(process.execPath, vitest, {
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' },
    })
    expect(status).toBe(1)
    expect(stdout).toMatch(/Tests .*1 failed.*1 passed/)
    expect(stdout + stderr).toContain('✗ request.ids.unique')
  })
})
