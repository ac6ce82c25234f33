import { tryGit } from './git.ts'

/** The commit that a change is held against. */
export interface Base {
  commit: string
  /** How it was found, for the reader. */
  name: string
  /** It is not what was wanted: say so loudly. */
  warning?: string
}

/** The commit asked for; else where the branch left `main`; else, in a clone that knows neither, the last commit. */
export function findBase(root: string, asked?: string): Base {
  if (asked !== undefined) {
    const commit = tryGit(root, 'rev-parse', '--verify', '--quiet', `${asked}^{commit}`)
    if (commit === undefined)
      throw new Error(`Failed to find the base: git knows no ${asked}. Please name a commit, a tag or a branch.`)
    return { commit, name: asked }
  }
  for (const main of ['main', 'origin/main']) {
    const commit = tryGit(root, 'merge-base', main, 'HEAD')
    if (commit !== undefined) return { commit, name: `the merge base with ${main}` }
  }
  const commit = tryGit(root, 'rev-parse', '--verify', '--quiet', 'HEAD')
  if (commit === undefined)
    throw new Error('Failed to find the base: there is no commit. Please run this in a git repository.')
  const warning =
    'There is no main branch, or no merge base with it (a shallow clone?): only what is not committed was compared. Please fetch main, or give --base REF.'
  return { commit, name: 'the last commit', warning }
}
