import { createPhotosClient } from '@photos-library/client'
import { describeVerdict, runContract } from '@photos-library/contract'
import { batchGet } from '@photos-library/schema'
import { resultsTable } from './results-table.ts'

const accessToken = 'any-token-will-do'
const unknownId = 'an-id-that-does-not-exist'

/** Asks the server for media items through the client, judges it by the contract, and tells what came of both. */
export async function mainJob(url: string, ids: string[]): Promise<void> {
  const photos = createPhotosClient({ accessToken, endpoint: url })
  const asked = [...ids.slice(0, 8), unknownId]
  const { requests } = photos.plan(asked)

  console.log(`\nbatchGet of ${asked.length} ids, ${requests} request:\n`)
  console.log(resultsTable(await photos.batchGet(asked)))
  console.log(`\nContract: ${await verdict(url, ids)}`)
  console.log(
    `Serving at ${url}. Open it in a browser for a gallery and the reference, or try it:\n\n  ${curlLine(url, asked)}\n`,
  )
}

async function verdict(url: string, knownIds: string[]): Promise<string> {
  if (knownIds.length < 2) return 'not checked, for it takes two media items or more.'
  const results = await Array.fromAsync(runContract(url, { accessToken, knownIds }))
  const broken = results.filter(({ outcome }) => outcome === 'failed').map(({ clause }) => clause)
  return describeVerdict(results) + (broken.length > 0 ? `; broken: ${broken.join(', ')}` : '')
}

function curlLine(url: string, asked: string[]): string {
  const ids = new Set([asked[0] ?? unknownId, unknownId])
  const query = [...ids].map((id) => `${batchGet.idsParameter}=${encodeURIComponent(id)}`).join('&')
  return `curl -H 'Authorization: Bearer ${accessToken}' '${url}${batchGet.path}?${query}'`
}
