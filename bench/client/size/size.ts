import { fileURLToPath } from 'node:url'
import type { Table } from '../../report/table.ts'
import { bundleSize } from './bundle-size.ts'

const folder = fileURLToPath(new URL('../../', import.meta.url))

const entries = [
  [
    '**@photos-library/client**, `batchGet`',
    `import { createPhotosClient } from '@photos-library/client'
export const batchGet = (accessToken, ids) => createPhotosClient({ accessToken }).batchGet(ids)`,
  ],
  ['**@photos-library/client**, `mediaUrl` alone', `export { mediaUrl } from '@photos-library/client'`],
  ['openapi-fetch', `export { default } from 'openapi-fetch'`],
  ['ofetch', `export { ofetch } from 'ofetch'`],
  ['ky', `export { default } from 'ky'`],
  ['axios', `export { default } from 'axios'`],
] as const

/** What each client adds to a page. */
export async function benchSize(): Promise<Table> {
  return {
    title: 'Size in a browser',
    method:
      'Bundled and minified by esbuild with all that it imports, then gzip at level 9. gaxios is left out: it is made for Node.',
    columns: ['client', 'kB', 'gzip kB'],
    rows: await Promise.all(
      entries.map(async ([title, code]) => {
        const { minified, gzip } = await bundleSize(code, folder)
        return [title, (minified / 1000).toFixed(1), (gzip / 1000).toFixed(2)]
      }),
    ),
  }
}
