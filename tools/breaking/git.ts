import { execFileSync } from 'node:child_process'

/** What git answers in a folder. Throws when it fails. */
export function git(root: string, ...words: string[]): string {
  return execFileSync('git', words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** What git answers, or nothing where it fails. */
export function tryGit(root: string, ...words: string[]): string | undefined {
  try {
    return git(root, ...words).trim()
  } catch {
    return undefined
  }
}
