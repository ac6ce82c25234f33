import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openPage, usePage } from './open-page.ts'
import { violations } from './violations.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

usePage()

it('shows the source that the page is built from', async () => {
  const { page, complaints } = await openPage()
  await page.getByText('The code behind this').click()
  const files = page.getByRole('group', { name: 'Files' }).getByRole('button')
  await files.first().waitFor()
  expect(await files.count()).toBeGreaterThan(3)
  for (const file of await files.all()) {
    await file.click()
    const path = await page.locator('.code figcaption').textContent()
    const shown = await page.locator('.code pre').textContent()
    expect(shown?.trimEnd()).toBe(readFileSync(root + path, 'utf8').trimEnd())
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page, '.code')).toEqual([])
    await page.screenshot({ path: `${root}reports/screenshots/code-${colorScheme}-1280.png` })
  }
  expect(complaints.join('\n')).toBe('')
})
