import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { violations } from './violations.ts'

const screenshots = fileURLToPath(new URL('../../reports/screenshots/', import.meta.url))
const widths = [320, 1280, 2560]
const themes = ['light', 'dark'] as const

/** How a view is looked at. */
interface Look {
  /** What its screenshots are called. */
  name: string
  /** Until there is something to see, which may depend on the width. Default: at once. */
  ready?: (page: Page) => Promise<void>
  /** Whether each width is kept in both themes. Default: in one. */
  inBoth?: boolean
  /** What axe judges. Default: the page. */
  part?: string
}

/** Keeps what a view looks like at three widths, which it must fit, and lets axe judge it in both themes. */
export async function keepLook(page: Page, { name, ready, inBoth = false, part = 'html' }: Look): Promise<void> {
  for (const [index, colorScheme] of themes.entries()) {
    await page.emulateMedia({ colorScheme })
    for (const width of inBoth ? widths : widths.filter((_, place) => place % 2 === index)) {
      await page.setViewportSize({ width, height: 900 })
      await ready?.(page)
      await page.screenshot({ path: `${screenshots}${name}-${colorScheme}-${width}.png` })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
    await ready?.(page)
    expect(await violations(page, part)).toEqual([])
  }
}
