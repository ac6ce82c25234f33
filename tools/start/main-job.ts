import { createPhotosClient } from '@photos-library/client'
import { describeVerdict, runContract } from '@photos-library/contract'
import { resultsTable } from './results-table.ts'

/** The mock takes any. */
export const accessToken = 'any-token-will-do'
/** What no library holds. */
export const unknownId = 'an-id-that-does-not-exist'

/** Asks the server for media items through the client, judges it by the contract, and tells what came of both. */
export async function mainJob(url: string, ids: string[]): Promise<void> {
  const photos = createPhotosClient({ accessToken, endpoint: url })
  const asked = [...ids.slice(0, 8), unknownId]
  const { requests } = photos.plan(asked)

  console.log(`\nbatchGet of ${asked.length} ids, ${requests} request:\n`)
  console.log(resultsTable(await photos.batchGet(asked)))
  console.log(`\nContract: ${await verdict(url, ids)}`)
}

async function verdict(url: string, knownIds: string[]): Promise<string> {
  if (knownIds.length < 2) return 'not checked, for it takes two media items or more.'
  const results = await Array.fromAsync(runContract(url, { accessToken, knownIds }))
  const broken = results.filter(({ outcome }) => outcome === 'failed').map(({ clause }) => clause)
  return describeVerdict(results) + (broken.length > 0 ? `; broken: ${broken.join(', ')}` : '')
}
