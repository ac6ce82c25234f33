import { resolve } from 'node:path'
import { readSpec, type Json } from '../codegen/spec.ts'
import { describeDifference } from './compare-facts.ts'
import { findDrift } from './find-drift.ts'
import { readDiscovery } from './read-discovery.ts'

// `pnpm drift [FILE or URL]`: exit 0 when the spec says what Google says, 1 with each difference, 2 when unreadable.
const spec = await readSpec()
const argument = process.argv[2]

try {
  const drift = findDrift(await readDiscovery(sourceOf(spec.document)), spec)
  for (const difference of drift.explained)
    console.log(`explained  ${describeDifference(difference)}. ${difference.reason}`)
  for (const difference of drift.unexplained) console.log(`DIFFERS    ${describeDifference(difference)}`)
  for (const { at } of drift.stale)
    console.log(`STALE      ${at} no longer differs. Please remove it from spec/differences.yaml.`)
  const open = drift.unexplained.length + drift.stale.length
  console.log(
    open === 0
      ? 'The spec says what the discovery document says.'
      : `${open} to look at: mend spec/, or explain in spec/differences.yaml.`,
  )
  process.exitCode = open === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

function sourceOf(document: Json): string {
  if (argument === undefined) return `${document.servers[0].url}/$discovery/rest?version=${document.info.version}`
  return /^https?:/.test(argument) ? argument : resolve(process.env.INIT_CWD ?? '.', argument)
}
