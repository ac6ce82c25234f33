import manifest from '../package.json' with { type: 'json' }

/** The address of the page about a check or a rule. The package's `homepage` is that page, and has a place per id. */
export function docsUrl(id: string): string {
  return `${manifest.homepage}#${id}`
}
