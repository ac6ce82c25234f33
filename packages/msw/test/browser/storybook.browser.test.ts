import { unavailable } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'
import { expect, test } from 'vitest'
import preview from 'virtual:preview'

const ask = () =>
  fetch(`${batchGet.server}${batchGet.path}?${batchGet.idsParameter}=a`, { headers: { authorization: 'Bearer any' } })

test('the code for Storybook answers its stories, and each starts anew', async () => {
  await preview.beforeAll()
  preview.beforeEach()
  expect((await ask()).status).toBe(200)
  preview.parameters.library.fail(unavailable(), { times: 2 })
  expect((await ask()).status).toBe(503)
  preview.beforeEach()
  expect((await ask()).status).toBe(200)
})
