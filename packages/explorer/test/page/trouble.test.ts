import { expect, it } from 'vitest'
import { openPage, smallWindow, usePage } from './open-page.ts'
import { settled } from './settled.ts'

usePage()

it('shows what comes of a slow network, an expired token, an outage and a poisoned id', async () => {
  const { page, complaints } = await openPage('#/', smallWindow)
  await settled(page)
  const turn = (name: RegExp): Promise<void> => page.getByRole('switch', { name }).click()
  const off = (name: RegExp): Promise<void> => page.getByRole('switch', { name, checked: false }).waitFor()
  const skeletons = page.locator('.undeveloped')
  const call = page.getByRole('list', { name: /^Requests/ }).getByRole('listitem')

  await turn(/Slow network/)
  await skeletons.first().waitFor()
  expect(await page.locator('.film img').count()).toBe(0)
  await settled(page)
  expect(await skeletons.count()).toBe(0)

  await turn(/Slow network/)
  await settled(page)
  await turn(/Expired token/)
  await call.filter({ hasText: /401.*UNAUTHENTICATED/ }).waitFor()
  await off(/Expired token/)
  await settled(page)

  await turn(/Unavailable twice/)
  await page.getByRole('status', { name: 'Retries' }).getByText('UNAVAILABLE. Trying again').waitFor()
  await off(/Unavailable twice/)
  await settled(page)
  expect(await page.getByRole('status', { name: 'Retries' }).textContent()).toBe('')
  expect(await call.filter({ hasText: '503' }).count()).toBe(2)

  await turn(/poisoned/)
  await page.locator('.frame').nth(4).getByText('Fails every time').waitFor()
  await settled(page)
  expect(await page.locator('.frame').nth(3).locator('img').count()).toBe(1)
  expect(await page.locator('.frame').nth(5).locator('img').count()).toBe(1)
  expect(await page.getByText('Fails every time').count()).toBe(1)

  expect(await page.getByRole('alert').count()).toBe(0)
  await page.getByText(/^Kept in all \d+ requests$/).waitFor()
  // The browser itself notes on the console what was answered with an error.
  expect(complaints.filter((text) => !/status of (401|500|503)/.test(text))).toEqual([])
})
