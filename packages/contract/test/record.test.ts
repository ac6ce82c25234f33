import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { createPhotosLibrary, photo, type PhotosLibrary } from '@photos-library/msw'
import { startServer } from '@photos-library/msw/server'
import { describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const token = 'ya29.very-secret'

async function record(
  library: PhotosLibrary,
  folder: string,
  ...more: string[]
): Promise<{ code: number; out: string }> {
  const server = await startServer(library, { port: 0 })
  const ids = library.items.map(({ id }) => id).join(',')
  const args = ['--target', server.url, '--known-ids', ids, '--record', folder, ...more]
  const { code, out, beside } = await runCli(args, { PHOTOS_LIBRARY_TOKEN: token })
  await server.close()
  return { code, out: out + beside }
}

function libraryOf(ids: string[], filename = 'cat.jpg'): PhotosLibrary {
  const model = photo({ id: 'model', filename })
  const items = ids.map((id) => ({ ...model, id, productUrl: model.productUrl.replace('model', id) }))
  return createPhotosLibrary({ items })
}

describe('photos-library-contract --record', () => {
  it('writes exchanges that hold no token, id, URL or date, and finds them the same for another user', async () => {
    const folder = await mkdtemp(`${tmpdir()}/record-`)
    expect(await record(libraryOf(['first-id', 'second-id']), folder, '--update')).toMatchObject({ code: 0 })
    const names = await readdir(folder)
    expect(names).toHaveLength(7)
    const texts = await Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'utf8')))
    expect(texts.join('')).not.toMatch(
      /ya29|first-id|second-id|127\.0\.0\.1|googleusercontent\.com\/lr|\d{4}-\d\d-\d\dT/,
    )
    expect(await record(libraryOf(['other-id', 'fourth-id']), folder)).toMatchObject({ code: 0 })
  })

  it('shows a change as a difference, place by place, and leaves the files as they are', async () => {
    const folder = await mkdtemp(`${tmpdir()}/record-`)
    await record(libraryOf(['a', 'b']), folder, '--update')
    const { code, out } = await record(libraryOf(['a', 'b'], 'dog.jpg'), folder)
    expect(code).toBe(1)
    expect(out).toContain('/response/body/mediaItemResults/0/mediaItem/filename: "cat.jpg" → "dog.jpg"')
    expect(await readFile(`${folder}/known.json`, 'utf8')).toContain('cat.jpg')
  })

  it('says so when it may send fewer requests than it takes', async () => {
    const { code, out } = await record(libraryOf(['a', 'b']), tmpdir(), '--max-requests', '3')
    expect(code).toBe(2)
    expect(out).toMatch(/^Failed to record: .* Please raise --max-requests\.$/m)
  })

  it('takes an exchange that is not stored for a difference', async () => {
    const { code, out } = await record(libraryOf(['a', 'b']), await mkdtemp(`${tmpdir()}/record-`))
    expect(code).toBe(1)
    expect(out).toContain('✗ known\n    is not stored yet\n')
    expect(out).toMatch(/7 of 7 exchanges differ from .*\. --update writes them anew\.$/)
  })
})
