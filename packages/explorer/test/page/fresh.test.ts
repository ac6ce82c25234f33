import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage, smallWindow, usePage } from './open-page.ts'
import { settled } from './settled.ts'

usePage()

it('asks anew only for what is seen and has expired', async () => {
  const { page } = await openPage('#/', smallWindow)
  await page.getByRole('button', { name: '200 more' }).click()
  await page.locator('.frame').nth(261).waitFor({ state: 'attached' })
  await settled(page)
  const top = await near(page)
  await expect.poll(() => idsAsked(page), { timeout: 60_000 }).toBeGreaterThanOrEqual(top)

  await scrollTo(page, 'end')
  const before = await idsAsked(page)
  await page.getByRole('button', { name: 'Let 61 minutes pass' }).click()
  // What was seen at the top has expired, too, and nobody sees it.
  await expect.poll(() => idsAsked(page), { timeout: 60_000 }).toBe(before + (await near(page)))

  await scrollTo(page, 'start')
  const after = await idsAsked(page)
  expect(after).toBeGreaterThanOrEqual(before + top)

  // Nothing has expired since.
  await scrollTo(page, 'end')
  await scrollTo(page, 'start')
  expect(await idsAsked(page)).toBe(after)
})

/** Goes there, until all is loaded that is seen there. */
async function scrollTo(page: Page, block: 'start' | 'end'): Promise<void> {
  await page.locator('.sheet').evaluate((sheet, where) => sheet.scrollIntoView({ block: where }), block)
  await settled(page)
}

/** How many frames are seen, or so nearly that the page looks ahead to them. */
async function near(page: Page): Promise<number> {
  return page.locator('.frame').evaluateAll(
    (frames) =>
      frames.filter((frame) => {
        const { top, bottom } = frame.getBoundingClientRect()
        return bottom >= -400 && top <= innerHeight + 400
      }).length,
  )
}

/** How many ids the page has asked for, as it says itself. */
async function idsAsked(page: Page): Promise<number> {
  return Number(await page.locator('.masthead b').nth(1).textContent())
}
