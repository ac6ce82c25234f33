import { fileURLToPath } from 'node:url'
import type { Table } from '../../report/table.ts'
import { bundleSize } from './bundle-size.ts'

const entry = fileURLToPath(new URL('../../entry.js', import.meta.url))

const entries = [
  [
    '**@photos-library/client**, `batchGet`',
    `import { createPhotosClient } from '@photos-library/client'
globalThis.batchGet = (accessToken, ids) => createPhotosClient({ accessToken }).batchGet(ids)`,
  ],
  [
    '**@photos-library/client**, `mediaUrl` alone',
    `import { mediaUrl } from '@photos-library/client'
globalThis.mediaUrl = mediaUrl`,
  ],
  [
    'openapi-fetch',
    `import get from 'openapi-fetch'
globalThis.get = get`,
  ],
  [
    'ofetch',
    `import { ofetch as get } from 'ofetch'
globalThis.get = get`,
  ],
  [
    'ky',
    `import get from 'ky'
globalThis.get = get`,
  ],
  [
    'axios',
    `import get from 'axios'
globalThis.get = get`,
  ],
] as const

/** What each client adds to a page. */
export async function benchSize(): Promise<Table> {
  return {
    title: 'Size in a browser',
    method:
      'Bundled, split and minified by Rolldown, as Vite does, then gzip at level 9: what a page loads at once, and what the first ' +
      'call loads that needs it (a failure, a stream, a budget, a cache; 3 kB of it are the validators, for `validate` alone). ' +
      'gaxios is left out: it is made for Node.',
    columns: ['client', 'kB', 'gzip kB', 'on demand, gzip kB'],
    rows: await Promise.all(
      entries.map(async ([title, code]) => {
        const { minified, gzip, gzipOnDemand } = await bundleSize(code, entry)
        return [title, (minified / 1000).toFixed(1), (gzip / 1000).toFixed(2), (gzipOnDemand / 1000).toFixed(2)]
      }),
    ),
  }
}
