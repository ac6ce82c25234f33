/** Every client that is measured; the first is what the others are held against. */
export const clientNames = ['raw-fetch', 'photos-library', 'openapi-fetch', 'gaxios', 'ofetch', 'axios', 'ky'] as const

export type ClientName = (typeof clientNames)[number]

/** The name as a reader knows it. */
export function titleOf(name: string): string {
  if (name === 'raw-fetch') return 'fetch + json()'
  return name === 'photos-library' ? '**@photos-library/client**' : name
}
