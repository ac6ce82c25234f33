import { expect, it } from 'vitest'
import { findProblems } from './find-problems.ts'
import type { Changeset } from './read-changesets.ts'

const file = '.changeset/a.md'
const major = { impact: 'major' as const, text: 'client: a is gone' }

function changeset(type: 'minor' | 'major'): Changeset[] {
  return [{ file, text: 'A sentence.', releases: [{ name: '@photos-library/client', type }] }]
}

it('asks for a major changeset, naming the change and the command', () => {
  const changes = [major]
  expect(findProblems({ changes, changedFiles: [file], changesets: changeset('minor') })).toEqual([
    'BREAKING  client: a is gone. The largest new changeset is minor: please run `pnpm changeset`, say major, and tell users what to do.',
  ])
  expect(findProblems({ changes, changedFiles: [file], changesets: changeset('major') })).toEqual([])
})

it('takes no major changeset that waited before', () => {
  const [problem] = findProblems({ changes: [major], changedFiles: [], changesets: changeset('major') })
  expect(problem).toContain('The largest new changeset is none')
})

it('asks for a new changeset of each changed package', () => {
  const source = 'packages/client/src/index.ts'
  const changesets = changeset('minor')

  expect(findProblems({ changes: [], changedFiles: [source], changesets })).toEqual([
    'UNNAMED   @photos-library/client changed, and no new changeset names it: please run `pnpm changeset`.',
  ])
  expect(findProblems({ changes: [], changedFiles: [source, file], changesets })).toEqual([])
})

it('lets tests and READMEs change without a changeset', () => {
  const changedFiles = ['packages/client/src/a.test.ts', 'packages/client/README.md', 'packages/client/test/a.ts']
  expect(findProblems({ changes: [], changedFiles, changesets: [] })).toEqual([])
})
