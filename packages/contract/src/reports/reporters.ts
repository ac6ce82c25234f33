import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import type { Reporter } from './reporter.ts'
import { sarif } from './sarif.ts'
import { createText } from './text.ts'

/** A format of a report. */
export type Format = 'text' | 'json' | 'junit' | 'sarif' | 'github' | 'markdown'

/** Every format, with the reporter that writes it. */
export const reporters: Record<Format, (style: { colour: boolean }) => Reporter> = {
  text: ({ colour }) => createText(colour),
  json: () => json,
  junit: () => junit,
  sarif: () => sarif,
  github: () => github,
  markdown: () => markdown,
}

/** The names of the formats. */
export const formats: readonly Format[] = ['text', 'json', 'junit', 'sarif', 'github', 'markdown']
