import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageFiles, type PageFiles } from './page-files.ts'

let folder: string
let files: PageFiles

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<h1>Here</h1>')
  await writeFile(join(folder, 'assets', 'app.js'), 'export {}')
  files = await pageFiles(folder)
})

afterAll(() => rm(folder, { recursive: true }))

const ask = (path: string, init?: RequestInit) => files(new Request(`http://localhost${path}`, init))

it('serves the page at the root and what belongs to it, each with its type', async () => {
  const root = await ask('/?anything')
  expect(await root?.text()).toBe('<h1>Here</h1>')
  expect(root?.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect((await ask('/assets/app.js'))?.headers.get('content-type')).toContain('javascript')
})

it('leaves everything else to the mock', () => {
  for (const path of [
    '/v1/mediaItems:batchGet',
    '/assets',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/none.js',
  ]) {
    expect(ask(path)).toBeUndefined()
  }
  expect(ask('/', { method: 'POST' })).toBeUndefined()
})
