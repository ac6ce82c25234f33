import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPhotosLibrary } from '@photos-library/msw'
import { startServer } from '@photos-library/msw/server'
import { batchGet } from '@photos-library/schema'

// One server, of the kind that its parameter names. Prints its URL.
const library = createPhotosLibrary({ count: batchGet.maxIds, auth: 'off' })
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
