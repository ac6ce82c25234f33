import { createPhotosClient, mediaUrl } from '@photos-library/client'
import type { Watch } from '@photos-library/contract'
import { deadlineExceeded, type Fault, quotaExceeded, serverError, unavailable } from '@photos-library/msw'
import { describe, expect, it } from 'vitest'
import { token } from './apps/app.ts'
import { erringApps } from './apps/erring-apps.ts'
import { manyIds, watchLibrary } from './apps/watch-library.ts'

const faults: Record<number, () => Fault> = { 429: quotaExceeded, 500: serverError }

describe('an app that errs in one way', () => {
  it.each(erringApps)('is caught by $rule alone when it $name', async ({ run, rule, failures = [] }) => {
    const { library, watched, clock } = watchLibrary()
    for (const status of failures) library.fail(faults[status]!(), { times: 1 })
    await run({ fetch: watched, pass: (milliseconds) => clock.advance(milliseconds) })
    const error = await watched.assert().catch((error: Error) => error.message)
    expect(error).toMatch(/^Failed to keep the contract: 1 finding\. /)
    expect(error).toContain(rule.startsWith('practice.') ? '(practice)' : `✗ ${rule} `)
    expect(error).not.toContain(token)
  })
})

/** What a watcher says at the end. */
async function findingsOf(watched: Watch): Promise<string[]> {
  await new Promise(setImmediate)
  return watched.findings.map(({ check, message }) => `${check}: ${message}`)
}

/** The real client on a watched `fetch`. Its waits pass at once. */
function correctApp() {
  const { library, watched, clock } = watchLibrary()
  const now = (): number => clock.now()
  const after = (milliseconds: number, callback: () => void): (() => void) => {
    clock.advance(milliseconds)
    callback()
    return () => {}
  }
  const photos = createPhotosClient({ accessToken: token, fetch: watched, clock: { now, after }, timeout: Infinity })
  return { library, watched, photos, clock }
}

describe('the client', () => {
  it('raises nothing for any number of ids, repeats and unknown ones among them', async () => {
    const { watched, photos } = correctApp()
    await photos.batchGet(['a', 'b', 'a', 'unknown', ...manyIds, 'a'])
    expect(await findingsOf(watched)).toEqual([])
  })

  it.each([quotaExceeded, serverError, unavailable, deadlineExceeded])(
    'raises nothing when it retries %o',
    async (fault) => {
      const { watched, photos, library } = correctApp()
      library.fail(fault(), { times: 1 })
      expect(await photos.batchGet(['a', 'b'])).toHaveLength(2)
      expect(library.requests).toHaveLength(2)
      expect(await findingsOf(watched)).toEqual([])
    },
  )

  it('raises nothing as a stream, and for single items asked in one tick', async () => {
    const { watched, photos } = correctApp()
    const found: string[] = []
    for await (const { id } of photos.stream(manyIds)) found.push(id)
    expect(found).toEqual(manyIds)
    await Promise.all(['a', 'b', 'c'].map((id) => photos.get(id)))
    expect(await findingsOf(watched)).toEqual([])
  })

  it('raises nothing when it uses a fresh baseUrl with parameters', async () => {
    const { watched, photos, clock } = correctApp()
    const item = await photos.get('a')
    clock.advance(59 * 60_000)
    await watched(mediaUrl(item, { width: 100 }))
    expect(await findingsOf(watched)).toEqual([])
  })
})
