import { quotaExceeded } from '@photos-library/msw'
import { startServer } from '@photos-library/msw/server'
import { batchGet } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { createLibrary } from '../../src/lab/create-library.ts'
import { openPage, usePage } from './open-page.ts'
import { settled } from './settled.ts'

usePage()

it('shows what the mock over HTTP answers, and says what it refuses', async () => {
  const library = createLibrary(Date, 100)
  const mock = await startServer(library, { port: 0, localBaseUrls: true })
  const { page } = await openPage(`?endpoint=${mock.url}#/`)
  await settled(page)
  await page.getByText('No such item').waitFor()
  await page.getByText('Processing', { exact: true }).waitFor()

  const spent = library.fail(quotaExceeded(), { times: Infinity })
  await page.getByRole('button', { name: 'Ask again for all' }).click()
  await page.getByRole('alert').getByText('RESOURCE_EXHAUSTED').waitFor()
  spent.remove()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('alert').waitFor({ state: 'detached' })
  await settled(page)
  await mock.close()

  expect(await page.getByText(/^Kept in all \d+ requests$/).count()).toBe(1)
  const calls = library.requests.filter(({ url }) => new URL(url).pathname === batchGet.path)
  expect(calls.map(({ httpStatus }) => httpStatus)).toContain(429)
  expect(calls.every(({ ids }) => ids.length <= batchGet.maxIds)).toBe(true)
})
