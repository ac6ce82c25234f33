import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createPhotosLibrary as createLibraryOfToday } from '@photos-library/msw'
import { afterAll, beforeAll, expect, it } from 'vitest'

type Client = typeof import('@photos-library/client')
type Contract = typeof import('@photos-library/contract')
type Mock = typeof import('@photos-library/msw')

const root = fileURLToPath(new URL('../../', import.meta.url))
const packages = ['schema', 'client', 'msw', 'contract'].map((name) => `packages/${name}`)
const ids = Array.from({ length: 41 }, (_, index) => `id-${index}`)
let copy: string
let client: Client
let contract: Contract
let mock: Mock

/** A copy of the built repository in which the spec says 40, and nothing but `pnpm codegen` and a build was run. */
beforeAll(async () => {
  copy = `${realpathSync(mkdtempSync(`${tmpdir()}/photos-library-`))}/`
  for (const folder of [...packages, 'spec', 'tools/codegen', 'tools/node_modules']) {
    cpSync(root + folder, copy + folder, { recursive: true, verbatimSymlinks: true, filter: isBuilt })
  }
  for (const file of ['tsconfig.json', 'package.json', 'tools/package.json']) cpSync(root + file, copy + file)
  symlinkSync(`${root}node_modules`, `${copy}node_modules`, 'junction')
  lowerLimit(`${copy}spec/paths/media-items.yaml`)
  execFileSync(process.execPath, [`${copy}tools/codegen/codegen.ts`])
  execFileSync(process.execPath, ['node_modules/tsdown/dist/run.mjs'], { cwd: `${copy}packages/schema` })
  client = await load<Client>('client')
  mock = await load<Mock>('msw')
  contract = await load<Contract>('contract')
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

function isBuilt(path: string): boolean {
  return !/(?<![\\/]dist)[\\/](src|test|reports|\.turbo)$/.test(path)
}

function lowerLimit(file: string): void {
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/maxItems: \d+/, 'maxItems: 40'))
}

function load<Module>(name: string): Promise<Module> {
  return import(pathToFileURL(`${copy}packages/${name}/dist/index.js`).href) as Promise<Module>
}

it('makes the client send 40 ids a request', async () => {
  const library = mock.createPhotosLibrary()
  const photos = client.createPhotosClient({ accessToken: 'any', fetch: library.fetch })

  await photos.batchGet(ids)

  expect(library.requests.map((request) => request.ids.length)).toEqual([40, 1])
})

it('makes the mock refuse 41', async () => {
  const url = new URL('https://photoslibrary.googleapis.com/v1/mediaItems:batchGet')
  for (const id of ids) url.searchParams.append('mediaItemIds', id)

  const response = await mock
    .createPhotosLibrary()
    .fetch(new Request(url, { headers: { authorization: 'Bearer any' } }))

  expect(response.status).toBe(400)
  expect(await response.text()).toContain('Request must have less than 40 items.')
})

it('makes the contract kit find a server that accepts 41', async () => {
  const items = [mock.photo({ id: 'a' }), mock.photo({ id: 'b' })]
  const options = { accessToken: 'any', knownIds: ['a', 'b'] }
  const failed = async (target: { fetch(request: Request): Promise<Response> }) =>
    (await Array.fromAsync(contract.runContract(target, options))).filter(({ outcome }) => outcome === 'failed')

  expect(await failed(mock.createPhotosLibrary({ items }))).toEqual([])
  expect((await failed(createLibraryOfToday({ items }))).map(({ clause }) => clause)).toContain('request.ids.max')
})
