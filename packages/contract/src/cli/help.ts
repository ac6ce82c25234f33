import { batchGet } from '@photos-library/schema'
import { type Flag, flags } from './flags.ts'

/** What `--help` says. */
export function help(): string {
  const rows = Object.entries<Flag>(flags).map(([name, { value, text }]) => [`--${name} ${value ?? ''}`, text] as const)
  const width = Math.max(...rows.map(([flag]) => flag.length))
  return `photos-library-contract judges a server of ${batchGet.method} ${batchGet.path} by every clause of its contract.

  photos-library-contract --target http://localhost:3000 --access-token T --known-ids a,b

${rows.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`).join('\n')}

Every flag is an environment variable too: --known-ids is PHOTOS_LIBRARY_KNOWN_IDS. The command line counts first.
It only reads, and sends about 35 requests, one after the other.
Exit codes: 0 all hold, 1 findings, 2 usage, target out of reach or token refused.`
}
