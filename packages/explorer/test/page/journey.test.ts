import { expect, it } from 'vitest'
import { openPage, servePage } from './open-page.ts'
import { settled } from './settled.ts'

servePage()

it('takes hundreds of ids, lets an hour pass, spends the quota, and keeps the contract', async () => {
  const { page, complaints } = await openPage()
  await page.getByRole('button', { name: '200 more' }).click()
  await page.getByText('262', { exact: true }).first().waitFor()

  const first = page.locator('.film img').first()
  await settled(page)
  const before = await first.getAttribute('src')
  await page.getByRole('button', { name: 'Let 61 minutes pass' }).click()
  await expect.poll(() => first.getAttribute('src'), { timeout: 60_000 }).not.toBe(before)
  await page.getByText(/^Kept in all \d+ requests$/).waitFor()

  await page.getByRole('switch', { name: /Quota/ }).click()
  await page.getByRole('alert').getByText('RESOURCE_EXHAUSTED').waitFor()
  // The browser itself notes on the console what was answered 429.
  expect(complaints.filter((text) => !text.includes('429'))).toEqual([])
})
