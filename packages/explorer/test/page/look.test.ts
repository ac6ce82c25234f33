import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage, servePage } from './open-page.ts'
import { settled } from './settled.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const screenshots = fileURLToPath(new URL('../../reports/screenshots/', import.meta.url))
const widths = [320, 1280, 2560]

servePage()

it.each(['light', 'dark'] as const)('the %s page is accessible, quiet, alone and fits every screen', async (theme) => {
  const { page, complaints } = await openPage({ colorScheme: theme, reducedMotion: 'reduce' })
  expect(await violations(page)).toEqual([])
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await settled(page)
    await page.screenshot({ path: `${screenshots}gallery-${theme}-${width}.png` })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  expect(complaints).toEqual([])
})

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe })
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}
