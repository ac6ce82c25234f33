import { fileURLToPath } from 'node:url'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { pictures } from '@photos-library/msw/pictures'
import { readItems, startServer } from '@photos-library/msw/server'
import { invitation } from './invitation.ts'
import { mainJob } from './main-job.ts'
import { pageFiles } from './page-files.ts'
import { readOptions } from './options.ts'

const page = fileURLToPath(new URL('dist', import.meta.resolve('@photos-library/explorer/package.json')))

// The command behind `pnpm start`: the mock serves, the client asks it, the contract kit judges it, a page shows it.
try {
  const { once, port, items } = readOptions(process.argv.slice(2))
  const library = createPhotosLibrary({ items: items ? readItems(items) : [photo(), video()], pictures })
  const files = await pageFiles(page)
  const server = await startServer(
    { fetch: (input, init) => files(new Request(input, init)) ?? library.fetch(input, init) },
    { port, localBaseUrls: true },
  )
  const ids = library.items.map(({ id }) => id)
  await mainJob(server.url, ids)
  if (once) {
    await server.close()
  } else {
    console.log(`${invitation(server.url, ids)}\nPress Ctrl-C to stop.`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
