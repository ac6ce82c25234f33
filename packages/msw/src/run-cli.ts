import { createPhotosLibrary } from './create-photos-library.ts'
import { exampleItems } from './items/example-items.ts'
import { readCliOptions, type CliOptions } from './read-cli-options.ts'
import { readItems } from './read-items.ts'
import { startServer } from './start-server.ts'
import { firstSteps, networkWarning, usage } from './cli-texts.ts'

/** Runs the command until it is told to stop. What it was given wrongly ends it with a message and the exit code 2. */
export async function runCli(args: string[]): Promise<void> {
  try {
    const options = readCliOptions(args)
    if (options.help) console.log(usage)
    else await serve(options)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.error('See photos-library-mock --help.')
    process.exitCode = 2
  }
}

async function serve({ items, auth, port, host }: CliOptions): Promise<void> {
  const library = createPhotosLibrary({ items: items === undefined ? exampleItems() : readItems(items), auth })
  const server = await startServer(library, { port, host })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
  const warning = networkWarning(host)
  if (warning) console.error(warning)
  console.log(server.url)
  console.log(firstSteps(server.url, library.items, auth))
}
