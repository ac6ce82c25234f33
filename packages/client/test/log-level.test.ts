import { createPhotosClient } from '@photos-library/client'
import { logHooks } from '@photos-library/client/log'
import { afterEach, expect, it, vi } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

it('takes the level from the environment, and logs to the console', async () => {
  vi.stubEnv('PHOTOS_LIBRARY_LOG', 'info')
  const info = vi.spyOn(console, 'info').mockReturnValue()
  await createPhotosClient({ accessToken: 't', fetch: stubFetch(allFound).fetch, hooks: logHooks() }).batchGet(['a'])

  expect(info.mock.calls).toEqual([['photos-library: batchGet is done.', expect.objectContaining({ requests: 1 })]])
})

it('refuses a level that there is not', () => {
  vi.stubEnv('PHOTOS_LIBRARY_LOG', 'verbose')

  expect(() => logHooks()).toThrow('Failed to use `PHOTOS_LIBRARY_LOG`: verbose. Please give one of off, error, warn')
})
