import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { longTasks } from './long-tasks.ts'
import { openPage, usePage } from './open-page.ts'
import { settled } from './settled.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

usePage()

it('shows the sheet with less than 150 kB of JavaScript, the worker included', async () => {
  const { page } = await openPage()
  await settled(page)
  const loaded = [...(await scripts(page)), worker]
  const sizes = loaded.map((path) => gzipSync(readFileSync(dist + path)).length)
  expect(sizes.length).toBeGreaterThan(2)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000)
})

it('puts 1,000 ids on the sheet without a task over 100 ms, and asks only for what can be seen', async () => {
  const { page } = await openPage()
  await settled(page)
  const tasks = await longTasks(page, async () => {
    await page.getByRole('button', { name: '1,000 more' }).click()
    await page.locator('.frame').nth(1061).waitFor({ state: 'attached' })
    await settled(page)
  })
  expect(tasks.length).toBeGreaterThan(0)
  expect(tasks[0]).toBeLessThan(100)
  expect(await page.locator('.frame img').count()).toBeLessThan(200)
})

// Which a browser loads beside the page, and not among what the page has asked for.
const worker = 'mockServiceWorker.js'

/** What the page has loaded, by its path in the built folder. */
async function scripts(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const { href } = new URL('.', page.url())
  return [...new Set(names)]
    .filter((name) => name.startsWith(href) && name.endsWith('.js'))
    .map((name) => name.slice(href.length))
}
