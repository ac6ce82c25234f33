import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage, servePage } from './open-page.ts'
import { settled } from './settled.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const screenshots = fileURLToPath(new URL('../../reports/screenshots/', import.meta.url))
const widths = [320, 1280, 2560]
const views = {
  sheet: { hash: '#/', ready: settled },
  reference: { hash: '#/reference', ready: described },
}

servePage()

const looks = (['light', 'dark'] as const).flatMap((theme) =>
  (['sheet', 'reference'] as const).map((view) => ({ theme, view })),
)

it.each(looks)('the $view is accessible, quiet, alone and fits every screen, $theme', async ({ theme, view }) => {
  const { hash, ready } = views[view]
  const { page, complaints } = await openPage({ colorScheme: theme, reducedMotion: 'reduce' }, hash)
  await ready(page)
  expect(await violations(page)).toEqual([])
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await ready(page)
    await page.screenshot({ path: `${screenshots}${view}-${theme}-${width}.png` })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  expect(complaints.join('\n')).toBe('')
  await page.context().close()
})

/** Until RapiDoc has drawn the method. */
async function described(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'TRY', exact: true }).waitFor()
}

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe })
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}
