import { createPhotosClient } from '@photos-library/client'
import { type Finding, watchContract, type WatchOptions } from '@photos-library/contract'

const watched: typeof fetch = watchContract(fetch)
const onlyRequests = watchContract((request: Request) => fetch(request), {
  onFinding: ({ check, curl }) => [check, curl],
})
createPhotosClient({ accessToken: 'any', fetch: watched })

export const findings: readonly Finding[] = onlyRequests.findings
export const passed: Promise<void> = onlyRequests.assert()
export const same: typeof fetch = watched

// @ts-expect-error -- it takes what the wrapped fetch takes.
void onlyRequests('https://photos.example')
// @ts-expect-error -- a fetch answers a Response.
watchContract(async () => 'text')
// @ts-expect-error -- the time is a number.
export const options: WatchOptions = { clock: { now: () => new Date() } }
