import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'

/** A page and what went wrong in it. */
export interface OpenPage {
  page: Page
  /** Errors and warnings of the console, exceptions, and requests to anywhere but the page's own server. */
  complaints: string[]
}

let browser: Browser
let context: BrowserContext | undefined

/** Lets the tests of a file open the page. */
export function usePage(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterEach(() => context?.close())
  afterAll(() => browser.close())
}

/** A window that holds the panel and few pictures, for tests in which the pictures are not the point. */
export const smallWindow: BrowserContextOptions = { viewport: { width: 1000, height: 450 } }

/** Opens the page at a view, as a new visitor. */
export async function openPage(hash = '#/', options: BrowserContextOptions = {}): Promise<OpenPage> {
  const address = inject('address')
  // A machine without a graphics card paints what moves with its two cores.
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(120_000)
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
