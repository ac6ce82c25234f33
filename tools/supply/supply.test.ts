import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { published } from '../breaking/published.ts'
import { runTimeDependencies, type Dependency } from './run-time-dependencies.ts'
import { writeSboms } from './write-sboms.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(`${tmpdir()}/photos-library-sbom-`)
const contributing = readFileSync(`${root}CONTRIBUTING.md`, 'utf8')
let dependencies: Dependency[]

beforeAll(async () => {
  dependencies = await runTimeDependencies(root)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function declared(name: string): string[] {
  const manifest = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8')) as Manifest
  return Object.keys(manifest.dependencies ?? {})
}

interface Manifest {
  dependencies?: Record<string, string>
}

describe('the run-time dependencies', () => {
  it('are free to use in any product', () => {
    const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']
    expect(dependencies.filter(({ license }) => !free.includes(license))).toEqual([])
  })

  it('are few, and CONTRIBUTING says why each is there', () => {
    const others = [...new Set(published.flatMap(declared))].filter((name) => !name.startsWith('@photos-library/'))
    const [, section = ''] = /## Why each run-time dependency\n([^#]*)/.exec(contributing) ?? []
    const told = [...section.matchAll(/^- `([^`]+)`/gm)].map(([, name]) => name)

    expect(new Set(told)).toEqual(new Set(others))
    expect(dependencies.length).toBeLessThanOrEqual(6)
  })
})

describe('the bill of materials', () => {
  it('lists for each package what comes with it', async () => {
    const files = await writeSboms(root, folder)
    const bills = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Bill)

    expect(bills.map(({ metadata }) => metadata.component.name)).toEqual(published)
    for (const [index, { bomFormat, components = [] }] of bills.entries()) {
      const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name))
      expect(bomFormat).toBe('CycloneDX')
      expect(names).toEqual(expect.arrayContaining(declared(published[index]!)))
    }
  })
})

interface Bill {
  bomFormat: string
  metadata: { component: { name: string } }
  components?: { group?: string; name: string }[]
}
