import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { keepLook } from './keep-look.ts'
import { openPage, usePage } from './open-page.ts'
import { settled } from './settled.ts'

usePage()

it('shows a sheet that is accessible, quiet, alone and fits every screen', async () => {
  const { page, complaints } = await openPage('#/')
  await keepLook(page, { name: 'sheet', ready: settled, inBoth: true })
  await page.setViewportSize({ width: 1280, height: 900 })
  await keepLook(page, { name: 'panel', ready: controls, part: '.panel' })
  expect(complaints.join('\n')).toBe('')
})

it('shows a reference that is accessible, quiet, alone and fits every screen', async () => {
  const { page, complaints } = await openPage('#/reference')
  await keepLook(page, { name: 'reference', ready: described, inBoth: true })
  await page.getByRole('link', { name: 'error.quota', exact: true }).click()
  await keepLook(page, { name: 'clauses', ready: chosen, part: '.clauses' })
  expect(await page.title()).toContain('Reference')
  expect(complaints.join('\n')).toBe('')
})

/** Until RapiDoc has drawn the method. */
async function described(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'TRY', exact: true }).waitFor()
}

async function controls(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Trouble' }).scrollIntoViewIfNeeded()
}

async function chosen(page: Page): Promise<void> {
  await page.locator('.clause.chosen').scrollIntoViewIfNeeded()
}
