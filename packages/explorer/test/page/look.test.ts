import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage, usePage } from './open-page.ts'
import { settled } from './settled.ts'
import { violations } from './violations.ts'

const screenshots = fileURLToPath(new URL('../../reports/screenshots/', import.meta.url))
const widths = [320, 1280, 2560]
const themes = ['light', 'dark'] as const

usePage()

it('shows a sheet that is accessible, quiet, alone and fits every screen', async () => {
  const { page, complaints } = await openPage('#/')
  await look(page, 'sheet', settled)
  expect(complaints.join('\n')).toBe('')
})

it('shows a reference that is accessible, quiet, alone and fits every screen', async () => {
  const { page, complaints } = await openPage('#/reference')
  await look(page, 'reference', described)
  expect(complaints.join('\n')).toBe('')
})

/** Looks at a view in both themes and at all widths, and keeps what it saw. */
async function look(page: Page, view: string, ready: (page: Page) => Promise<void>): Promise<void> {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await ready(page)
      await page.screenshot({ path: `${screenshots}${view}-${colorScheme}-${width}.png` })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
    expect(await violations(page)).toEqual([])
  }
}

/** Until RapiDoc has drawn the method. */
async function described(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'TRY', exact: true }).waitFor()
}
