import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const blocks = [...readme.matchAll(/\]\((?<path>[\w./-]+)\)\n\n```tsx?\n(?<code>.*?)```/gs)].map(({ groups }) => ({
  path: groups?.['path'] ?? '',
  code: groups?.['code'] ?? '',
}))

it('names the file of each piece of code', () => {
  expect(blocks.length).toBe(readme.match(/```tsx?\n/g)?.length)
})

it.each(blocks)('shows what $path holds', ({ path, code }) => {
  expect(withoutIndents(readFileSync(path, 'utf8'))).toContain(withoutIndents(code))
})

/** The formatter sets code in Markdown to the margin. */
function withoutIndents(code: string): string {
  return code.replaceAll(/^ +/gm, '')
}
