import { fileURLToPath } from 'node:url'
import { chromiumArgs, findChromium } from '@photos-library/chromium'
import { chromium } from 'playwright'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served. */
    address: string
    /** Where the browser is. */
    browser: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Serves the built page in a folder of a host, and starts a browser, once for all files. */
export default async function servePage({ provide }: TestProject): Promise<() => Promise<void>> {
  const executablePath = await findChromium()
  const server = await preview({
    root,
    base: '/in/a/folder/',
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  })
  const browser = await chromium.launchServer({ executablePath: executablePath!, args: chromiumArgs })
  provide('address', server.resolvedUrls!.local[0]!)
  provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
  }
}
