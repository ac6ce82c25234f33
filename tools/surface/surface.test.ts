import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compareSurface, isSameSize } from './compare-surface.ts'
import type { Entry } from './entry.ts'
import type { Size } from './measure-size.ts'
import { measureSurface } from './measure-surface.ts'
import { surfaceFile } from './surface-file.ts'
import { formatSurface, parseSurface } from './surface-table.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const client = { name: '@photos-library/client', gzip: 8000, later: 0, values: ['createPhotosClient'], types: [] }

function names(entries: Entry[]): Omit<Entry, keyof Size>[] {
  return entries.map(({ name, values, types }) => ({ name, values, types }))
}

function changeset(text: string, name = '@photos-library/client') {
  return [{ file: '.changeset/a.md', text, releases: [{ name, type: 'minor' as const }] }]
}

describe('the table of sizes and names', () => {
  it('says what the packages cost and export', async () => {
    const kept = parseSurface(readFileSync(root + surfaceFile, 'utf8'))
    const measured = await measureSurface(root)

    expect(names(measured), 'Please run `pnpm surface`.').toEqual(names(kept))
    expect(
      measured.filter((entry, index) => !isSameSize(entry, kept[index]!)),
      'Please run `pnpm surface`.',
    ).toEqual([])
    expect(kept.length).toBeGreaterThan(8)
  })

  it('is read as it was written', () => {
    expect(parseSurface(formatSurface([client]))).toEqual([client])
  })
})

describe('growth', () => {
  it.each([
    ['nothing', {}, []],
    ['less', { gzip: 7000, values: [] }, []],
    ['the noise of a minifier', { gzip: 8300 }, []],
    ['a type', { types: ['Photo'] }, []],
    [
      'a size',
      { gzip: 9000 },
      [
        'GREW      @photos-library/client has 9.0 + 0.0 kB, and had 8.0 + 0.0 kB: please say so in a changeset, with the kB.',
      ],
    ],
    [
      'a name',
      { values: ['createPhotosClient', 'mediaUrl'] },
      ['UNTOLD    @photos-library/client exports mediaUrl now: please name it in a changeset.'],
    ],
  ])('of %s is told', (_name, fields, problems) => {
    expect(compareSurface([client], [{ ...client, ...fields }], [])).toEqual(problems)
  })

  it('is fine with a word for it', () => {
    const now = [{ ...client, gzip: 9000, values: ['createPhotosClient', 'mediaUrl'] }]
    const text = '`mediaUrl` makes URLs, and costs 1 kB.'

    expect(compareSurface([client], now, changeset(text))).toEqual([])
    expect(compareSurface([client], now, changeset(text, '@photos-library/msw'))).toHaveLength(2)
  })
})
