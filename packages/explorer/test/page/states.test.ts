import { quotaExceeded, stall, unavailable, type PhotosLibrary } from '@photos-library/msw'
import { startServer, type RunningServer } from '@photos-library/msw/server'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLibrary } from '../../src/lab/create-library.ts'
import { keepLook } from './keep-look.ts'
import { openPage, usePage } from './open-page.ts'

interface State {
  name: string
  /** What the library does to the first requests of the page. */
  trouble?: (library: PhotosLibrary) => void
  /** What the user does. */
  action?: (page: Page) => Promise<void>
  /** What the user reads. */
  text: string
}

const always = { times: Infinity }
const states: readonly State[] = [
  { name: 'empty', action: clear, text: 'Nothing on the sheet' },
  {
    name: 'loading',
    trouble: (library) => void library.fail(stall({ milliseconds: 600_000 }), always),
    text: 'Loading',
  },
  { name: 'retrying', trouble: (library) => void library.fail(unavailable(), always), text: 'Trying again' },
  { name: 'error', trouble: (library) => void library.fail(quotaExceeded(), always), text: 'RESOURCE_EXHAUSTED' },
  { name: 'offline', action: unplug, text: 'You are offline' },
]

let library: PhotosLibrary
let mock: RunningServer

usePage()

beforeAll(async () => {
  library = createLibrary(Date, 100)
  mock = await startServer(library, { port: 0, localBaseUrls: true })
})

afterAll(() => mock.close())

it.each(states)('has a state for $name', async ({ name, trouble, action, text }) => {
  library.reset()
  trouble?.(library)
  const { page } = await openPage(`?endpoint=${mock.url}#/`)
  await action?.(page)
  await page.locator('main').getByText(text).first().waitFor({ state: 'attached' })
  await keepLook(page, { name, part: 'main' })
  expect(await page.locator('main').getByText(text).count()).toBeGreaterThan(0)
})

async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear' }).click()
}

async function unplug(page: Page): Promise<void> {
  await page.waitForFunction(() => document.fonts.status === 'loaded')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Ask again for all' }).click()
}
