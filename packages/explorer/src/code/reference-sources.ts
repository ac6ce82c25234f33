import type { Source } from './source.ts'

const texts = import.meta.glob<string>(['/src/reference/*.ts', '/src/reference/*.tsx', '!**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What is behind the reference. */
export const sources: readonly Source[] = [
  source('The spec', 'src/reference/spec.ts'),
  source('RapiDoc', 'src/reference/api-document.tsx'),
  source('Who answers', 'src/reference/destination.ts'),
  source('A clause', 'src/reference/clause-entry.tsx'),
]

function source(name: string, path: string): Source {
  return { name, path, text: texts[`/${path}`] ?? '' }
}
