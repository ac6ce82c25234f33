import type { Source } from './source.ts'

const texts = import.meta.glob<string>(
  ['/src/lab/*.ts', '/src/gallery/media-item-query.ts', '/src/gallery/film.tsx', '/src/start-worker.ts'],
  { query: '?raw', import: 'default', eager: true },
)

/** What is behind the sheet. */
export const sources: readonly Source[] = [
  source('The client', 'src/lab/create-photos.ts'),
  source('The query', 'src/gallery/media-item-query.ts'),
  source('A frame', 'src/gallery/film.tsx'),
  source('The mock', 'src/lab/create-library.ts'),
  source('The worker', 'src/start-worker.ts'),
  source('The judge', 'src/lab/watch-traffic.ts'),
]

function source(name: string, path: string): Source {
  return { name, path, text: texts[`/${path}`] ?? '' }
}
