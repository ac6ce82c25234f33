import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { photo, video } from '@photos-library/msw'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { published } from '../breaking/published.ts'
import { cells } from './cells.ts'
import { createFreshProject, type FreshProject } from './fresh-project.ts'
import { packPackages, type Tarball } from './pack-packages.ts'
import { projects } from './projects.ts'
import { runWorkflow } from './run-workflow.ts'
import { tryCell } from './try-cell.ts'

// A part of `pnpm matrix` that takes seconds.
const folder = mkdtempSync(`${tmpdir()}/photos-library-pack-`)
const root = fileURLToPath(new URL('../../', import.meta.url))
const [newest] = projects() as [ReturnType<typeof projects>[number]]
let tarballs: Tarball[]

beforeAll(async () => {
  tarballs = await packPackages(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function dependencies(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, newest.manifest.dependencies[name]!]))
}

describe.each(published)('the tarball of %s', (name) => {
  const text = (file: string) => readFileSync(`${root}packages/${name}/${file}`, 'utf8')
  const manifest = () => JSON.parse(text('package.json'))
  const tarball = () => tarballs.find((tarball) => tarball.name === `@photos-library/${name}`)!

  it('holds what is meant to be published, and nothing else', () => {
    const { files } = tarball()
    const meant =
      /^(LICENSE|README\.md|CHANGELOG\.md|package\.json|clauses\.html|dist\/.*(\.js|\.js\.map|\.d\.ts|\.json)|(src|generated)\/.*\.ts)$/

    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']))
    expect(manifest().files).toContain('CHANGELOG.md')
    expect(files.filter((file) => !meant.test(file) || /\.test(-d)?\.|fidelity|clauses-page/.test(file))).toEqual([])
  })

  it('holds the map that a script names, and the sources that a map names', () => {
    const { files } = tarball()
    // A file that only passes on the exports of others has no map.
    const maps = files
      .filter((file) => file.endsWith('.js') && text(file).includes('sourceMappingURL'))
      .map((file) => `${file}.map`)
    const sources = maps.flatMap((file) =>
      (JSON.parse(text(file)) as { sources: string[] }).sources.map((source) =>
        posix.join(posix.dirname(file), source),
      ),
    )

    expect(maps.length).toBeGreaterThan(3)
    // turbo leaves what an older build wrote when it restores a newer one from its cache.
    const advice = `Please remove packages/${name}/dist and run \`pnpm build --force\`, if ${name} moved files.`
    expect(files, advice).toEqual(expect.arrayContaining([...maps, ...sources]))
  })

  it('is light', () => {
    const most = { schema: 60_000, client: 100_000, msw: 180_000, contract: 170_000 }[name]
    // It grows with every release, and comes with the first.
    const changelog = tarball().files.includes('CHANGELOG.md') ? gzipSync(text('CHANGELOG.md')).length : 0
    expect(tarball().size - changelog).toBeLessThan(most!)
  })

  it('is clean for publint and attw', async () => {
    const bytes = readFileSync(tarball().filename)
    const { messages } = await publint({ strict: true, pack: { tarball: new Uint8Array(bytes).buffer } })
    const { problems } = (await checkPackage(createPackageFromTarballData(bytes))) as { problems: Problem[] }
    // ESM only, on purpose: node10 knows no `exports`, and Node 22 and later can require ESM.
    const old = ({ resolutionKind = '' }: Problem) => ['node10', 'node16-cjs'].includes(resolutionKind)

    expect(messages).toEqual([])
    expect(problems.filter((problem) => !old(problem))).toEqual([])
  })

  it('runs nothing when it is installed, and leaves no dependency to a range', () => {
    const { dependencies = {}, scripts } = manifest()

    for (const range of Object.values(dependencies)) expect(range).toMatch(/^(\d+\.\d+\.\d+|workspace:\*)$/)
    for (const hook of ['preinstall', 'install', 'postinstall']) expect(scripts).not.toHaveProperty(hook)
  })
})

interface Problem {
  resolutionKind?: string
}

describe('a fresh project', () => {
  let project: FreshProject

  beforeAll(async () => {
    const few = dependencies('@opentelemetry/api', 'msw', 'typescript-7')
    project = await createFreshProject(tarballs, { manager: 'npm', dependencies: few })
  })
  afterAll(() => project.remove())

  it.each([...cells.node, ...cells.typescript('7')])('can use them: $name', async (cell) => {
    expect(await tryCell(project, cell)).toEqual({ outcome: 'passed' })
  })

  it.each(['client', 'msw', 'contract'])('gets %s with the schema of its very version', (name) => {
    const file = `${project.folder}/node_modules/@photos-library/${name}/package.json`
    const { version, dependencies } = JSON.parse(readFileSync(file, 'utf8'))
    expect(dependencies['@photos-library/schema']).toBe(version)
  })

  // It is written for GitHub's Linux.
  it.skipIf(process.platform === 'win32')("runs the contract's workflow for GitHub", async () => {
    const { folder } = project
    const readme = `${folder}/node_modules/@photos-library/contract/README.md`
    const items = [photo({ id: 'first-id' }), video({ id: 'second-id' })]
    writeFileSync(`${folder}/items.json`, JSON.stringify(items))
    const server = 'photos-library-mock --items items.json --accept-slashed-verb'
    const { code, out } = await runWorkflow(readme, folder, server)
    const [summary, junit, sarif] = ['summary.md', 'reports/contract.xml', 'reports/contract.sarif'].map((file) =>
      readFileSync(`${folder}/${file}`, 'utf8'),
    )

    expect(out).toMatch(/^::error title=request\.path\/siblings%3A /m)
    expect(code).toBe(1)
    expect(summary).toMatch(/^# The contract at /)
    expect(junit).toContain('<failure ')
    expect(sarif).toContain('"ruleId": "request.path/siblings"')
    expect([out, summary, junit, sarif].join('')).not.toContain('ya29')
  })
})
