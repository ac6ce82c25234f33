import type { Source } from './source.ts'

let sheet: Promise<readonly Source[]> | undefined
let reference: Promise<readonly Source[]> | undefined

/** Loads the source behind the sheet, once. */
export function loadSheetSources(): Promise<readonly Source[]> {
  return (sheet ??= import('./sheet-sources.ts').then(({ sources }) => sources))
}

/** Loads the source behind the reference, once. */
export function loadReferenceSources(): Promise<readonly Source[]> {
  return (reference ??= import('./reference-sources.ts').then(({ sources }) => sources))
}
