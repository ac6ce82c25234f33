import { batchGet } from '@photos-library/schema'
import { defaults, type FlagName, flags, isFlagName } from './flags.ts'

/** What `--help` says. */
export function help(): string {
  const rows = Object.keys(flags).filter(isFlagName).map(toRow)
  const width = Math.max(...rows.map(([flag]) => flag.length))
  return `photos-library-contract judges a server of ${batchGet.method} ${batchGet.path} by every clause of its contract.

  photos-library-contract --target http://localhost:3000 --access-token T --known-ids a,b

${rows.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`).join('\n')}

Every flag is an environment variable too: --known-ids is PHOTOS_LIBRARY_KNOWN_IDS. The command line counts first.
A file of --config counts last. Tokens belong into the environment, not into the file.
It only reads. What it will send is said before the first request, on the standard error.
Exit codes: 0 all hold, 1 findings, 2 usage, target out of reach or token refused.`
}

function toRow(name: FlagName): readonly [flag: string, text: string] {
  const { value, text } = flags[name]
  const standard = defaults[name]
  return [`--${name} ${value ?? ''}`, standard === undefined ? text : `${text}; default: ${standard}`]
}
