/** The packages that users install; they share one version. */
export const published = ['schema', 'client', 'msw', 'contract']
