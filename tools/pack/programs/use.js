// The four packages as a user has them, in plain JavaScript: prints `works`, or fails.
import { createPhotosClient } from '@photos-library/client'
import { describeVerdict, runContract } from '@photos-library/contract'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { startServer } from '@photos-library/msw/server'
import { batchGet } from '@photos-library/schema'
import { validateMediaItem } from '@photos-library/schema/validate'

const items = [photo({ id: 'a' }), photo({ id: 'b' })]
const library = createPhotosLibrary({ items })
const server = await startServer(library, { port: 0 })
const photos = createPhotosClient({ accessToken: 'any', endpoint: server.url })
const results = await photos.batchGet(['a', 'nobody', 'a'])
await server.close()

const contract = []
for await (const result of runContract(library, { accessToken: 'any', knownIds: ['a', 'b'] })) contract.push(result)

const found = [
  results.map(({ ok }) => ok).join(' '),
  validateMediaItem(items[0]) ?? 'valid',
  /\b0 findings/.test(describeVerdict(contract)),
  batchGet.maxIds > 1,
]
const wanted = ['true false true', 'valid', true, true]
if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`Got ${JSON.stringify(found)}.`)
console.log('works')
// MSW alone keeps Deno running.
globalThis.Deno?.exit()
