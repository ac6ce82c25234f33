import { setupWorker } from 'msw/browser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectLibraryAnswers, library } from '../environments/expect-library.ts'

const worker = setupWorker(...library.handlers)

beforeAll(() => worker.start({ quiet: true }))
afterAll(() => worker.stop())

test('the handlers answer a page of a browser through the service worker', async () => {
  expect(navigator.serviceWorker.controller).not.toBeNull()
  await expectLibraryAnswers()
})
