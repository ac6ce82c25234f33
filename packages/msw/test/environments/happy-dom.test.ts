// @vitest-environment happy-dom
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { library, expectLibraryAnswers } from './expect-library.ts'

const server = setupServer(...library.handlers)

beforeAll(() => server.listen())
afterAll(() => server.close())

test('the handlers answer a page of happy-dom', async () => {
  expect(document.defaultView).toBe(window)
  await expectLibraryAnswers()
})
