import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { git } from './git.ts'

/** Writes what a commit has of spec/ and of the packages' sources into a folder. */
export function writeBase(root: string, commit: string, folder: string): void {
  const files = git(root, 'ls-tree', '-r', '-z', '--name-only', commit, '--', 'spec', 'packages').split('\0')
  for (const file of files.filter((file) => /^spec\/|\/(src|generated)\/.*\.ts$|\/package\.json$/.test(file))) {
    mkdirSync(dirname(`${folder}/${file}`), { recursive: true })
    writeFileSync(`${folder}/${file}`, git(root, 'show', `${commit}:${file}`))
  }
}
