import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromiumArgs, findChromium } from '@photos-library/chromium'
import { chromium } from 'playwright'
import { expect, test, vi } from 'vitest'
import { addressOf } from './ask.ts'

const executablePath = await findChromium()
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const [, recipe = ''] = /## In Playwright[\s\S]*?^```ts\n([\s\S]*?)^```$/m.exec(readme) ?? []

const askFromPage = async (url: string): Promise<unknown> => {
  const response = await fetch(url, { headers: { authorization: 'Bearer any' } })
  return response.json()
}

const isLoaded = (src: string): Promise<boolean> =>
  new Promise((resolve) => {
    const image = new Image()
    image.addEventListener('load', () => resolve(true))
    image.addEventListener('error', () => resolve(false))
    image.src = src
  })

test.skipIf(executablePath === undefined)('the code for Playwright answers a page, and shows it pictures', async () => {
  const browser = await chromium.launch({ executablePath: executablePath ?? '', args: chromiumArgs })
  const page = await browser.newPage()
  vi.stubGlobal('page', page)
  const file = new URL('../reports/playwright-recipe.ts', import.meta.url)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, recipe)
  await import(/* @vite-ignore */ file.href)
  vi.unstubAllGlobals()
  await page.goto('https://www.googleapis.com/')
  const answer = await page.evaluate(askFromPage, addressOf(['a', 'x']).href)
  expect(answer).toMatchObject({ mediaItemResults: [{ mediaItem: { id: 'a' } }, { status: { code: 3 } }] })
  const [, baseUrl = ''] = /"baseUrl":"([^"]+)"/.exec(JSON.stringify(answer)) ?? []
  expect(await page.evaluate(isLoaded, `${baseUrl}=w40`)).toBe(true)
  await browser.close()
})
