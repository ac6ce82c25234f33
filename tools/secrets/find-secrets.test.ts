import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { tryGit } from '../breaking/git.ts'
import { findSecrets } from './find-secrets.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const tracked = tryGit(root, 'ls-files', '-z', 'spec', 'packages', 'tools', 'bench', '*.md')

it.each(['ya29.' + 'a'.repeat(120), 'AIza' + 'b'.repeat(35), 'GOCSPX-' + 'c'.repeat(28), 'npm_' + 'd'.repeat(36)])(
  'sees a live credential, and shows only its beginning',
  (secret) => {
    expect(findSecrets(`token: ${secret}`)).toEqual([`${secret.slice(0, 8)}…`])
  },
)

it.runIf(tracked !== undefined)('finds none in the repository', () => {
  const files = tracked!.split('\0').filter((file) => /\.(json|ya?ml|md|ts|har|html)$/.test(file))
  const found = files.flatMap((file) => findSecrets(readFileSync(root + file, 'utf8')).map((secret) => [file, secret]))

  expect(files.length).toBeGreaterThan(100)
  expect(found).toEqual([])
})
