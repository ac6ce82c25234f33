import { writeFileSync } from 'node:fs'
import { createLibrary } from '../create-library.ts'
import { createAdmin } from '../http/admin.ts'
import { startServer } from '../http/start-server.ts'
import { anonymizeItems } from '../items/anonymize-items.ts'
import { exampleItems } from '../items/example-items.ts'
import { pictures } from '../pictures/pictures.ts'
import { createClock } from '../time/create-clock.ts'
import { firstSteps, networkWarning, requestLine, usage } from './cli-texts.ts'
import { readCliOptions, type CliOptions } from './read-cli-options.ts'
import { readItems } from './read-items.ts'
import { watchItems } from './watch-items.ts'

/** Runs the command until it is told to stop. What it was given wrongly ends it with a message and the exit code 2. */
export async function runCli(args: string[]): Promise<void> {
  try {
    // The parser of config files is only loaded where there is one.
    const options = await readCliOptions(args, async (file) => (await import('./read-config.ts')).readConfig(file))
    if (options.help) console.log(usage)
    else if (options.anonymize !== undefined) writeAnonymized(String(options.items), options.anonymize)
    else await serve(options)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.error('See photos-library-mock --help.')
    process.exitCode = 2
  }
}

async function serve({ items, host, port, googleBaseUrls, watch, ...options }: CliOptions): Promise<void> {
  const clock = createClock(Date)
  const library = createLibrary(
    {
      ...options.library,
      items: initialItems(items, options.library.count),
      clock,
      pictures,
    },
    () => [],
  )
  const admin = options.admin ? { admin: createAdmin(library, clock) } : {}
  const server = await startServer(library, { port, host, localBaseUrls: !googleBaseUrls, ...admin })
  const stopWatching = watch && items !== undefined ? watchItems(items, library) : () => {}
  stopAtSignal(() => {
    stopWatching()
    return server.close()
  })
  const warning = networkWarning(host)
  if (warning) console.error(warning)
  console.log(server.url)
  console.log(firstSteps(server.url, library.items, options.library.auth))
  library.on('request', (entry) => console.log(requestLine(entry)))
}

function writeAnonymized(from: string, to: string): void {
  const items = anonymizeItems(readItems(from))
  writeFileSync(to, `${JSON.stringify(items, null, 2)}\n`)
  console.log(`Wrote ${items.length} media items to ${to}.`)
}

function initialItems(file: string | undefined, count: number | undefined) {
  if (file !== undefined) return readItems(file)
  return count === undefined ? exampleItems() : []
}

function stopAtSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
}
