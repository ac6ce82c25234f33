import { createPhotosClient } from '@photos-library/client'
import { describeVerdict, runContract } from '@photos-library/contract'
import { batchGet } from '@photos-library/schema'
import { resultsTable } from './results-table.ts'

const accessToken = 'any-token-will-do'

/** Asks the server for media items through the client, judges it by the contract, and tells what came of both. */
export async function mainJob(url: string, ids: string[]): Promise<void> {
  const photos = createPhotosClient({ accessToken, endpoint: url })
  const unknown = ids[0]!.split('').reverse().join('')
  const asked = [...ids.slice(0, 8), unknown]

  console.log(`\nphotos.batchGet([…${asked.length} ids]) in ${photos.plan(asked).requests} request:\n`)
  console.log(resultsTable(await photos.batchGet(asked)))

  const results = await Array.fromAsync(runContract(url, { accessToken, knownIds: ids }))
  console.log(`\nContract: ${describeVerdict(results)}`)
  console.log(`Serving at ${url}. Try it:\n\n  ${curlLine(url, asked)}\n`)
}

function curlLine(url: string, ids: string[]): string {
  const query = [ids[0]!, ids.at(-1)!].map((id) => `${batchGet.idsParameter}=${encodeURIComponent(id)}`).join('&')
  return `curl -H 'Authorization: Bearer ${accessToken}' '${url}${batchGet.path}?${query}'`
}
