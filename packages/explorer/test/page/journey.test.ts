import { expect, it } from 'vitest'
import { openPage, smallWindow, usePage } from './open-page.ts'
import { settled } from './settled.ts'

usePage()

it('takes hundreds of ids, lets an hour pass, spends the quota, and keeps the contract', async () => {
  const { page, complaints } = await openPage('#/', smallWindow)
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

it('walks over the sheet with the arrows', async () => {
  const { page } = await openPage('#/', smallWindow)
  await settled(page)
  const focused = (): Promise<number> =>
    page.evaluate(() => [...document.querySelectorAll('.frame')].findIndex((frame) => frame === document.activeElement))
  await page.locator('.frame').first().focus()
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toBe(1)
  await page.keyboard.press('ArrowDown')
  const columns = await page.evaluate(
    () => getComputedStyle(document.querySelector('.sheet')!).gridTemplateColumns.split(' ').length,
  )
  expect(await focused()).toBe(1 + columns)
  await page.keyboard.press('End')
  expect(await focused()).toBe(61)
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(61)
})
