import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { keepLook } from './keep-look.ts'
import { openPage, usePage } from './open-page.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const views = [
  { view: 'sheet', hash: '#/', path: 'src/lab/create-photos.ts' },
  { view: 'reference', hash: '#/reference', path: 'src/reference/spec.ts' },
]

usePage()

it.each(views)('shows the source that the $view is built from', async ({ view, hash, path }) => {
  const { page, complaints } = await openPage(hash)
  await page.getByText('The code behind this').click()
  const files = page.getByRole('group', { name: 'Files' }).getByRole('button')
  await page.locator('.code figcaption').getByText(path).waitFor()
  expect(await files.count()).toBeGreaterThan(3)
  const shown = new Set<string>()
  for (const file of await files.all()) {
    await file.click()
    const name = (await page.locator('.code figcaption').textContent()) ?? ''
    const text = await page.locator('.code pre').textContent()
    expect(text?.trimEnd()).toBe(readFileSync(root + name, 'utf8').trimEnd())
    shown.add(name)
  }
  expect(shown.size).toBe(await files.count())
  await keepLook(page, { name: `code-of-${view}`, part: '.code' })
  expect(complaints.join('\n')).toBe('')
})
