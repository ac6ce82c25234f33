import { git } from './git.ts'

/** The files that differ from a commit, those that git does not know yet included. */
export function changedSince(root: string, commit: string): string[] {
  const tracked = git(root, 'diff', '--name-only', '-z', commit)
  const untracked = git(root, 'ls-files', '--others', '--exclude-standard', '-z')
  return `${tracked}\0${untracked}`.split('\0').filter((file) => file !== '')
}
