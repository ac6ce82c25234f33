// @vitest-environment happy-dom
// MSW 3 intercepts below happy-dom, which then asks for CORS as a browser does, and nobody answers its preflight.
// @vitest-environment-options { "settings": { "fetch": { "disableSameOriginPolicy": true } } }
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
