import { readFileSync } from 'node:fs'
import { createPhotosLibrary } from '@photos-library/msw'
import { HttpHandler } from 'msw'
import msw from 'msw/package.json' with { type: 'json' }
import { expect, test } from 'vitest'

/** The packages that a built file imports, by itself or through other files. */
function packagesOf(file: URL, seen = new Set<string>()): string[] {
  if (seen.has(file.href)) return []
  seen.add(file.href)
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)[ (]?["']([^"']+)["']/g)
  return [...imports].flatMap(([, name = '']) =>
    name.startsWith('.') ? packagesOf(new URL(name, file), seen) : [name],
  )
}

test('these tests run with the MSW of their project', () => {
  expect(msw.version.split('.')[0]).toBe(process.env['MSW_MAJOR'])
  expect(createPhotosLibrary().handlers[0]).toBeInstanceOf(HttpHandler)
})

test('the main entry needs no Node, and runs in a browser', () => {
  const packages = new Set(packagesOf(new URL('../dist/index.js', import.meta.url)))
  expect([...packages].sort()).toEqual([
    '@photos-library/schema',
    '@photos-library/schema/batch-get',
    '@photos-library/schema/validate',
    'msw',
  ])
})

test('the command does without MSW and what else node:http has, and so starts sooner', () => {
  const packages = new Set(packagesOf(new URL('../dist/cli.js', import.meta.url)))
  expect(packages).toContain('node:fs')
  expect(packages).not.toContain('msw')
  expect(packages).not.toContain('node:http')
})
