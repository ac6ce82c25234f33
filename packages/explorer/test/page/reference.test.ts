import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { startServer } from '@photos-library/msw/server'
import { batchGet, invalidMediaItemId, scopes } from '@photos-library/schema'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage, usePage } from './open-page.ts'

usePage()

const asked = [photo().id, video().id, 'not-an-id-of-yours']

async function tryIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'TRY', exact: true }).click()
  await page.getByText(/^Response Status: (OK:)?200/).waitFor()
}

it('is tried on the mock in the worker', async () => {
  const { page, complaints } = await openPage('#/reference')
  await tryIt(page)
  const answer = page.locator('api-request pre').filter({ hasText: 'mediaItemResults' })
  expect(await answer.textContent()).toContain(photo().filename)
  expect(await answer.textContent()).toContain(invalidMediaItemId.message)
  for (const scope of scopes.legacy) expect(await page.getByText(scope, { exact: true }).isVisible()).toBe(true)
  expect(await page.getByText('Authentication', { exact: true }).isVisible()).toBe(false)
  expect(complaints.join('\n')).toBe('')
})

it('is tried on the mock over HTTP, with the ids as they are sent', async () => {
  const library = createPhotosLibrary({ items: [photo(), video()] })
  const mock = await startServer(library, { port: 0 })
  const { page } = await openPage('#/reference')
  await page.getByRole('radio', { name: /over HTTP/ }).check()
  await page.getByRole('textbox', { name: 'Its address' }).fill(mock.url)
  await tryIt(page)
  await mock.close()
  expect(library.requests.map(({ ids }) => ids)).toEqual([asked])
})

it('is tried on Google with a token that is sent there and kept nowhere', async () => {
  const { page, complaints } = await openPage('#/reference')
  // Stands in for Google, beyond the browser.
  await page
    .context()
    .route(`${batchGet.server}/**`, (route) =>
      route.fulfill({ json: {}, headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' } }),
    )
  const sent = page
    .context()
    .waitForEvent('request', (request) => request.url().startsWith(batchGet.server) && request.serviceWorker() !== null)
  await page.getByRole('radio', { name: /Google/ }).check()
  await page.getByLabel('Access token').fill('ya29.mine')
  await tryIt(page)
  const headers = await (await sent).allHeaders()
  expect(headers['authorization']).toBe('Bearer ya29.mine')
  expect(headers['accept']).not.toContain('msw')
  expect((await sent).url()).not.toContain('ya29')
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))).not.toContain(
    'ya29',
  )
  expect(complaints.filter((text) => text.includes('ya29'))).toEqual([])
})

it('leads from a clause to its part of the spec, and has an address for each', async () => {
  const { page } = await openPage('#/reference/request.ids.max')
  await page.locator('.chosen').getByRole('link', { name: 'request.ids.max', exact: true }).waitFor()
  await page.getByRole('button', { name: 'TRY', exact: true }).waitFor()
  await page.getByRole('link', { name: 'error.quota', exact: true }).click()
  await page.locator('.chosen').getByRole('button').click()
  // RapiDoc shows the example of the answer that was chosen.
  await page.locator('api-response').getByText('RESOURCE_EXHAUSTED').first().waitFor()
  expect(new URL(page.url()).hash).toBe('#/reference/error.quota')
})
