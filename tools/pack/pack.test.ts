import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const names = ['schema', 'client', 'msw', 'contract']
const project = mkdtempSync(`${tmpdir()}/photos-library-pack-`)

// A user's npm knows nothing of the workspace this test runs in.
const environment = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(npm|pnpm)_/i.test(key)))

function run(command: string, cwd = project): string {
  return execFileSync(command, { cwd, env: environment, shell: true, encoding: 'utf8', timeout: 90_000 })
}

beforeAll(() => {
  const pnpm = process.env.npm_execpath?.includes('pnpm') ? `"${process.env.npm_execpath}"` : 'pnpm'
  for (const name of names) run(`${pnpm} pack --pack-destination "${project}"`, `${root}packages/${name}`)
  const tarballs = globSync('*.tgz', { cwd: project })
  const dependencies = Object.fromEntries(
    names.map((name) => [
      `@photos-library/${name}`,
      `file:${tarballs.find((file) => file.startsWith(`photos-library-${name}-`))}`,
    ]),
  )
  // Not yet published: npm must not ask its registry for the version one tarball names of another.
  const overrides = Object.fromEntries(Object.keys(dependencies).map((name) => [name, `$${name}`]))
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { ...dependencies, msw: '3.0.5', typescript: '7.0.2' },
    overrides,
  }
  writeFileSync(`${project}/package.json`, JSON.stringify(manifest))
  run('npm install --no-audit --no-fund --ignore-scripts')
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

it('serves a user from the four tarballs', () => {
  writeFileSync(
    `${project}/use.mjs`,
    `import { createPhotosClient } from '@photos-library/client'
import { describeVerdict, runContract } from '@photos-library/contract'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { validateMediaItem } from '@photos-library/schema/validate'
const items = [photo({ id: 'a' }), photo({ id: 'b' })]
const library = createPhotosLibrary({ items })
const photos = createPhotosClient({ accessToken: 'any', fetch: library.fetch })
const results = await photos.batchGet(['a', 'nobody', 'a'])
const verdict = describeVerdict(await Array.fromAsync(runContract(library, { accessToken: 'any', knownIds: ['a', 'b'] })))
console.log(JSON.stringify([results.map(({ ok }) => ok), validateMediaItem(items[0]) ?? 'valid', verdict]))
`,
  )
  const [ok, valid, verdict] = JSON.parse(run('node use.mjs')) as [boolean[], string, string]
  expect(ok).toEqual([true, false, true])
  expect(valid).toBe('valid')
  expect(verdict).toMatch(/\b0 findings/)
})

it.each(['nodenext', 'bundler'])('gives TypeScript its types with moduleResolution %s', (moduleResolution) => {
  writeFileSync(
    `${project}/use.ts`,
    `import { createPhotosClient } from '@photos-library/client'
import { runContract } from '@photos-library/contract'
import { createPhotosLibrary } from '@photos-library/msw'
import { startServer } from '@photos-library/msw/server'
import type { MediaItem } from '@photos-library/schema'
const [result] = await createPhotosClient({ accessToken: 't' }).batchGet(['a'])
export const item: MediaItem | undefined = result?.ok ? result.mediaItem : undefined
export { createPhotosLibrary, runContract, startServer }
`,
  )
  const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext'
  const options = `--noEmit --strict --skipLibCheck --target es2023 --module ${module} --moduleResolution ${moduleResolution}`
  expect(run(`npx tsc ${options} use.ts`)).toBe('')
})

it.each(['photos-library-mock', 'photos-library-contract'])('installs the command %s', (command) => {
  expect(run(`npx ${command} --help`)).toContain(command)
})

it.each(['client', 'msw', 'contract'])(
  'pins %s to the schema of its own version, and to nothing that a range could move',
  (name) => {
    const manifest = readFileSync(`${project}/node_modules/@photos-library/${name}/package.json`, 'utf8')
    const { version, dependencies, scripts = {} } = JSON.parse(manifest)

    expect(dependencies['@photos-library/schema']).toBe(version)
    for (const range of Object.values(dependencies)) expect(range).toMatch(/^\d+\.\d+\.\d+$/)
    for (const hook of ['preinstall', 'install', 'postinstall']) expect(scripts).not.toHaveProperty(hook)
  },
)
