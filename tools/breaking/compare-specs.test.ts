import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, expect, it } from 'vitest'
import { specFolder } from '../codegen/spec.ts'
import { largest } from './change.ts'
import { compareSpecs } from './compare-specs.ts'

const folder = mkdtempSync(`${tmpdir()}/photos-library-breaking-`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let copies = 0

/** A copy of the spec in which one text of one file is another. */
function changedSpec(file: string, from: string | RegExp, to: string): string {
  const copy = `${folder}/${copies++}`
  cpSync(specFolder, copy, { recursive: true })
  const text = readFileSync(`${copy}/${file}`, 'utf8')
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`Failed to change ${file}: it has no ${from}.`)
  writeFileSync(`${copy}/${file}`, changed)
  return copy
}

it.each([
  ['a lower limit', 'paths/media-items.yaml', /maxItems: \d+/, 'maxItems: 40', 'major', 'maxItems'],
  ['a higher limit', 'paths/media-items.yaml', /maxItems: \d+/, 'maxItems: 60', 'patch', 'maxItems'],
  [
    'a parameter that is asked for by another name',
    'paths/media-items.yaml',
    'name: mediaItemIds',
    'name: ids',
    'major',
    'ids',
  ],
  ['an operation that is gone', 'openapi.yaml', '/v1/mediaItems:batchGet:', '/v2/mediaItems:batchGet:', 'major', 'v2'],
  [
    'a field of another type',
    'schemas/MediaItem.yaml',
    /(filename:\n.*\n +type:) string/,
    '$1 integer',
    'major',
    'filename',
  ],
  ['a field that is gone', 'schemas/Photo.yaml', /  cameraMake:\n(    .*\n)+/, '', 'major', 'cameraMake'],
  ['an enum that lost a value', 'schemas/Video.yaml', 'enum: [UNSPECIFIED, ', 'enum: [', 'major', 'lost UNSPECIFIED'],
  ['an enum that gained a value', 'schemas/Video.yaml', 'FAILED]', 'FAILED, LOST]', 'major', 'LOST'],
  [
    'a field that became required',
    'schemas/MediaMetadata.yaml',
    '[creationTime]',
    '[creationTime, width]',
    'major',
    'requires width',
  ],
  ['a stricter pattern', 'schemas/MediaMetadata.yaml', 'pattern: ^\\d+$', 'pattern: ^\\d\\d+$', 'major', 'pattern'],
  [
    'a new field',
    'schemas/Photo.yaml',
    '  cameraMake:',
    '  lensMake:\n    type: string\n  cameraMake:',
    'minor',
    'lensMake',
  ],
  ['another description', 'schemas/MediaItem.yaml', 'A photo or a video', 'One photo or video', 'patch', 'description'],
])('rates %s', async (_name, file, from, to, impact, place) => {
  const changes = await compareSpecs(specFolder, changedSpec(file, from, to))

  expect(largest(changes.map((change) => change.impact)), JSON.stringify(changes)).toBe(impact)
  expect(changes.map(({ text }) => text).join('\n')).toContain(place)
})

it('finds nothing between a spec and itself', async () => {
  expect(await compareSpecs(specFolder, specFolder)).toEqual([])
})
