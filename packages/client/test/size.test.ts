import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** What a page loads at once, in bytes of gzip, as Vite's bundler splits it. */
async function firstLoad(code: string): Promise<number> {
  const entry = `${folder}entry.js`
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    plugins: [
      { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
    ],
  })
  const { output } = await bundle.generate({ minify: true })
  const [first] = output
  return gzipSync(first.code, { level: 9 }).length
}

it('costs a page at most 6.0 kB at once', async () => {
  const code = `import { createPhotosClient } from '@photos-library/client'
    globalThis.batchGet = (accessToken, ids) => createPhotosClient({ accessToken }).batchGet(ids)`

  expect(await firstLoad(code)).toBeLessThanOrEqual(6000)
})

it('costs a page less than 1 kB for `mediaUrl` alone', async () => {
  const code = `import { mediaUrl } from '@photos-library/client'
    globalThis.mediaUrl = mediaUrl`

  expect(await firstLoad(code)).toBeLessThan(1000)
})
