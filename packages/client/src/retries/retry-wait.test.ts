import { expect, it, vi } from 'vitest'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { retryWait } from './retry-wait.ts'

vi.mock('../load-on-demand.ts', () => ({ loadOnDemand: () => Promise.reject(new Error('no network')) }))

const offline = new PhotosLibraryError('NETWORK', 'Failed to get an answer', { attempts: 1 })

it('needs nothing more to be loaded after a failure of the network', () => {
  expect(retryWait({ error: offline, attempt: 1, give500: false }, undefined)).toBeLessThanOrEqual(1000)
  expect(retryWait({ error: offline, attempt: 4, give500: false }, undefined)).toBeUndefined()
})

it('waits for nothing when what decides does not come', async () => {
  expect(await retryWait({ error: offline, attempt: 1, give500: false }, { limit: 9 })).toBeUndefined()
})
