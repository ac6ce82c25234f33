import { pathToFileURL } from 'node:url'
import { chromiumArgs, findChromium } from '@photos-library/chromium'
import { chromium } from 'playwright'

/** What a page of a file says once its scripts have written something; nothing where there is no browser. */
export async function showPage(file: string): Promise<string | undefined> {
  const executablePath = await findChromium()
  if (executablePath === undefined) return undefined
  const browser = await chromium.launch({ executablePath, args: chromiumArgs })
  try {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(file).href)
    return await page.locator('body', { hasText: /\w/ }).innerText()
  } finally {
    await browser.close()
  }
}
