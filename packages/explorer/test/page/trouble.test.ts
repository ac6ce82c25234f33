import type { JSHandle, Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage, smallWindow, usePage } from './open-page.ts'
import { settled } from './settled.ts'

usePage()

it('shows what comes of a slow network, an expired token, an outage and a poisoned id', async () => {
  const { page, complaints } = await openPage('#/', smallWindow)
  await settled(page)
  const turn = (name: RegExp): Promise<void> => page.getByRole('switch', { name }).click()
  const off = (name: RegExp): Promise<void> => page.getByRole('switch', { name, checked: false }).waitFor()
  const call = page.getByRole('list', { name: /^Requests/ }).getByRole('listitem')

  const seen = await watch(page)

  await turn(/Slow network/)
  await expect.poll(() => seen.evaluate(({ skeletons }) => skeletons), { timeout: 60_000 }).toBe(true)
  await settled(page)
  expect(await page.locator('.undeveloped').count()).toBe(0)

  await turn(/Slow network/)
  await settled(page)
  await turn(/Expired token/)
  await call.filter({ hasText: /401.*UNAUTHENTICATED/ }).waitFor()
  await off(/Expired token/)
  await settled(page)

  await turn(/Unavailable twice/)
  await off(/Unavailable twice/)
  await settled(page)
  expect(await seen.evaluate(({ retries }) => retries)).toContain('UNAVAILABLE. Trying again in a moment.')
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

/** What was on the screen at some time, however short. */
interface Seen {
  /** Skeletons, and no picture. */
  skeletons: boolean
  /** What was said of retries. */
  retries: (string | null | undefined)[]
}

/** Takes down from now on what is seen. */
function watch(page: Page): Promise<JSHandle<Seen>> {
  return page.evaluateHandle(() => {
    const seen: Seen = { skeletons: false, retries: [] }
    const look = (): void => {
      seen.skeletons ||= document.querySelector('.undeveloped') !== null && document.querySelector('.film img') === null
      seen.retries.push(document.querySelector('.retrying')?.textContent)
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
    return seen
  })
}
