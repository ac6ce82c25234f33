import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { photo } from '@photos-library/msw'
import { errors, invalidMediaItemId } from '@photos-library/schema'
import { expect, test, vi } from 'vitest'

// Both projects run these tests at once.
const folder = fileURLToPath(new URL(`../reports/readme-${process.env['MSW_MAJOR']}/`, import.meta.url))
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const [example = '', faultsExample = '', picturesExample = '', serverExample = ''] = [
  ...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm),
].map(([, code]) => code)

/** Runs code as a module of its own, and answers what it logged. */
async function logged(name: string, code: string): Promise<unknown[]> {
  mkdirSync(folder, { recursive: true })
  const file = `${folder}${name}.ts`
  writeFileSync(file, code)
  const log = vi.spyOn(console, 'log').mockReturnValue()
  await import(/* @vite-ignore */ pathToFileURL(file).href)
  const values = log.mock.calls.map(([value]) => value)
  log.mockRestore()
  return values
}

test('the code over HTTP works', async () => {
  const file = `${folder}items.json`
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify([photo()]))
  const [url] = await logged('server', serverExample.replace('items.json', file))
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
})

test('the code of the pictures works', async () => {
  const shown =
    "console.log((await library.fetch(new Request(`${library.items[0]?.baseUrl}=w40`))).headers.get('content-type'))"
  expect(await logged('pictures', `${picturesExample}\n${shown}`)).toEqual(['image/jpeg'])
})

test('the code of the faults works', async () => {
  const statuses = await logged('faults', faultsExample)
  expect(statuses).toEqual([errors.unavailable().httpStatus, errors.internal().httpStatus, 200])
})

test('the code at the top works', async () => {
  const [answer, requests] = await logged('handlers', example)
  expect(answer).toEqual({ mediaItemResults: [{ mediaItem: photo({ id: 'a' }) }, { status: invalidMediaItemId }] })
  expect(requests).toMatchObject([{ method: 'GET', ids: ['a', 'x'], httpStatus: 200 }])
})
