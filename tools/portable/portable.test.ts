import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { tryGit } from '../breaking/git.ts'
import { findShellWords } from './find-shell-words.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const manifests = globSync('{,bench/,tools/,tools/chromium/,packages/*/}package.json', { cwd: root })
const tracked = tryGit(root, 'ls-files', '-s', '-z')
  ?.split('\0')
  .filter(Boolean)
  .map((line) => ({ mode: line.slice(0, 6), path: line.slice(line.indexOf('\t') + 1) }))

describe.each(manifests)('the scripts of %s', (manifest) => {
  const { scripts = {} } = JSON.parse(readFileSync(root + manifest, 'utf8')) as { scripts?: Record<string, string> }

  it('run in any shell', () => {
    const found = Object.entries(scripts).flatMap(([name, script]) =>
      findShellWords(script).map((word) => [name, word]),
    )
    expect(found).toEqual([])
  })
})

it.each([
  'A=1 node a.ts',
  'rm -rf dist',
  'node a.ts; node b.ts',
  "vitest 'a b'",
  './a.sh',
  'node $HOME/a',
  'node a > b',
  'a | b',
])('sees what only a shell of Unix can do: %s', (script) => {
  expect(findShellWords(script)).not.toEqual([])
})

describe.runIf(tracked !== undefined)('the repository', () => {
  const paths = tracked?.map(({ path }) => path) ?? []
  // One file runs a workflow as GitHub does, and that is in bash.
  const exempt = /^tools\/(portable\/|pack\/run-workflow\.ts)/
  const sources = paths.filter((path) => /\.(ts|tsx|mjs|js)$/.test(path) && !exempt.test(path))

  it('has names that every file system can hold, and no links', () => {
    const forbidden = /[<>:"|?*\\]|[ .](\/|$)|(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i
    expect(paths.filter((path) => forbidden.test(path))).toEqual([])
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length)
    expect(tracked?.filter(({ mode }) => mode === '120000')).toEqual([])
    expect(Math.max(...paths.map((path) => path.length))).toBeLessThan(150)
  })

  it('ends its lines alike on every system', () => {
    expect(readFileSync(`${root}.gitattributes`, 'utf8')).toContain('* text=auto eol=lf')
    const texts = paths.filter((path) => /\.(ts|tsx|mjs|js|cjs|json|ya?ml|md|html|css|txt|har)$/.test(path))
    expect(texts.filter((path) => readFileSync(root + path).includes('\r\n'))).toEqual([])
    expect(texts.length).toBeGreaterThan(300)
  })

  it.each([
    ['a path of a URL as that of a file, which has a slash too many on Windows', /import\.meta\.url\)\.pathname/],
    ['a folder that only Unix has', /['"`](\/tmp\/|\/dev\/|\/etc\/|\/home\/)/],
    ["a user's folder by an environment variable", /env\.HOME\b|env\['HOME'\]/],
    ['a shell of Unix', /['"`](\/bin\/)?(ba)?sh['"`],/],
    ['a path split at slashes', /(fileURLToPath|resolve|join)\([^)]*\)\.split\('\/'\)/],
  ])('never takes %s', (_name, pattern) => {
    expect(sources.filter((path) => pattern.test(readFileSync(root + path, 'utf8')))).toEqual([])
    expect(sources.length).toBeGreaterThan(200)
  })

  // Prism is npx's, and is measured where Unix is.
  const ours = sources.filter((path) => !path.includes('prism'))

  it.each([
    [
      'starts a package manager, which is a script on Windows, without a shell',
      /\('(pnpm|npm|npx)', ?[[\w]/,
      /shell: .*'win32'/,
    ],
    ['waits for a process to heed a signal, which Windows has not', /\.kill\((signal|'SIG)/, /'win32'/],
  ])('never %s', (_name, pattern, remedy) => {
    const texts = ours.map((path) => [path, readFileSync(root + path, 'utf8')] as const)
    const found = texts.filter(([, text]) => pattern.test(text))
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(([, text]) => !remedy.test(text)).map(([path]) => path)).toEqual([])
  })
})
