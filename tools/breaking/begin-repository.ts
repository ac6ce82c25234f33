import { execFileSync } from 'node:child_process'

/** Makes a git repository of a test's folder, with all that is there in one commit on a branch `topic`. */
export function beginRepository(folder: string): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  const steps = [
    ['init', '-b', 'topic'],
    ['add', '.'],
    ['commit', '-m', 'Begin'],
  ]
  for (const words of steps) execFileSync('git', [...identity, ...words], { cwd: folder, stdio: 'ignore' })
}
