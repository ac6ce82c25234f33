import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPhotosLibrary } from '@photos-library/msw'
import { startServer } from '@photos-library/msw/server'
import { batchGet } from '@photos-library/schema'

// One server, of the kind that its parameter names. Prints its URL, tells its parent what it has used when asked, and ends
// with it.
const library = createPhotosLibrary({ count: batchGet.maxIds, auth: 'off' })
process.on('message', (what) => process.send?.(what === 'megabytes' ? megabytes() : cpuSeconds()))
process.on('disconnect', () => process.exit())

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** What is left after garbage is collected. */
function megabytes(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

if (process.argv[2] === 'library') {
  console.log((await startServer(library, { port: 0 })).url)
} else {
  const body = { mediaItemResults: library.items.map((mediaItem) => ({ mediaItem })) }
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json; charset=UTF-8')
    response.end(`${JSON.stringify(body, null, 2)}\n`)
  })
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
}
