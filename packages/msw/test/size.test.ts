import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const most = 12_000

test('a browser pays less than 12 kB of gzip for a library and its items', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { createPhotosLibrary, photo, video } from '@photos-library/msw'",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    logLevel: 'error',
    external: ['msw'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  const size = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)
  console.log(`@photos-library/msw in a bundle: ${size} bytes of gzip`)
  expect(size).toBeLessThan(most)
})
