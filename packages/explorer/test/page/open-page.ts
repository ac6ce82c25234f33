import { fileURLToPath } from 'node:url'
import { chromiumArgs } from '@photos-library/chromium'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    executablePath: string
  }
}

/** A page and what went wrong in it. */
export interface OpenPage {
  page: Page
  /** Errors and warnings of the console, exceptions, and requests to anywhere but the page's own server. */
  complaints: string[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))

let server: PreviewServer
let browser: Browser

/** Serves the built page for the tests of a file. */
export function servePage(): void {
  beforeAll(async () => {
    server = await preview({ root, preview: { host: '127.0.0.1', port: 0, strictPort: false } })
    browser = await chromium.launch({ executablePath: inject('executablePath'), args: chromiumArgs })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
}

/** Opens the page at a view, as a new visitor. */
export async function openPage(options: BrowserContextOptions = {}, hash = '#/'): Promise<OpenPage> {
  const address = server.resolvedUrls!.local[0]!
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const complaints = watch(page, new URL(address).origin)
  await page.goto(address + hash)
  return { page, complaints }
}

function watch(page: Page, origin: string): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message))
  // What the service worker answers never gets as far as a request of the context's that is not from it.
  page.context().on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url())
    const leaves = asked !== origin && protocol.startsWith('http')
    if (leaves && request.serviceWorker() !== null) complaints.push(`asked ${asked}`)
  })
  page.context().on('response', (response) => {
    const { origin: asked } = new URL(response.url())
    if (asked !== origin && !response.fromServiceWorker()) complaints.push(`answered by ${asked}`)
  })
  return complaints
}
