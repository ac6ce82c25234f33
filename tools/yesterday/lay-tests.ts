import { cpSync, existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { git } from '../breaking/git.ts'

/** Tests that use a package, and how they are run. */
const isTest = (file: string) => /^packages\/\w+\/(test\/|vitest\.config\.ts$)/.test(file)

/**
 * Copies today's repository into a folder, as it is on disk and built, with the tests of a commit in the place of its own.
 * Answers those tests' files.
 */
export function layTests(root: string, commit: string, folder: string): string[] {
  const today = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')
  const built = globSync('packages/*/dist', { cwd: root })
  for (const file of [...today.filter((file) => file !== '' && !isTest(file)), ...built]) {
    // A file that was removed, and that no commit says so of, is listed all the same.
    if (existsSync(`${root}/${file}`)) cpSync(`${root}/${file}`, `${folder}/${file}`, { recursive: true })
  }
  const then = git(root, 'ls-tree', '-r', '-z', '--name-only', commit).split('\0').filter(isTest)
  for (const file of then) {
    mkdirSync(dirname(`${folder}/${file}`), { recursive: true })
    writeFileSync(`${folder}/${file}`, git(root, 'show', `${commit}:${file}`))
  }
  return then
}
