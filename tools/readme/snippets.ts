import { readFileSync } from 'node:fs'

/** The code blocks of a Markdown file in one language, in their order. */
export function snippets(file: string, language: string): string[] {
  const blocks = readFileSync(file, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)
  return [...blocks].filter(([, name]) => name === language).map(([, , code]) => code!)
}
