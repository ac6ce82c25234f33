import { quotaExceeded, stall, unavailable, type PhotosLibrary } from '@photos-library/msw'
import { startServer, type RunningServer } from '@photos-library/msw/server'
import { codes } from '@photos-library/schema'
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
  /** Whether it is said at once, to who cannot see it, too. */
  isAlert: boolean
}

const always = { times: Infinity }
const states: readonly State[] = [
  { name: 'empty', action: clear, text: 'Nothing on the sheet', isAlert: false },
  {
    name: 'loading',
    trouble: (library) => void library.fail(stall({ milliseconds: 600_000 }), always),
    text: 'Loading',
    isAlert: false,
  },
  {
    name: 'retrying',
    trouble: (library) => void library.fail(unavailable(), always),
    text: 'Trying again',
    isAlert: false,
  },
  {
    name: 'error',
    trouble: (library) => void library.fail(quotaExceeded(), always),
    text: 'RESOURCE_EXHAUSTED',
    isAlert: true,
  },
  { name: 'offline', action: unplug, text: 'You are offline', isAlert: true },
]

let library: PhotosLibrary
let mock: RunningServer

usePage()

beforeAll(async () => {
  library = createLibrary(Date, 100)
  mock = await startServer({ fetch: patiently }, { port: 0, localBaseUrls: true })
})

afterAll(() => mock.close())

it.each(states)('has a state for $name', async ({ name, trouble, action, text, isAlert }) => {
  library.reset()
  trouble?.(library)
  const { page } = await openPage(`?endpoint=${mock.url}#/`)
  await action?.(page)
  const ready = (): Promise<void> => page.locator('main').getByText(text).first().waitFor({ state: 'attached' })
  await ready()
  expect(await page.getByRole('alert').count()).toBe(isAlert ? 1 : 0)
  await keepLook(page, { name, ready, part: 'main' })
})

/** A server that asks for a long wait keeps a retry on the screen for as long as it takes to look at it. */
async function patiently(...request: Parameters<PhotosLibrary['fetch']>): Promise<Response> {
  const response = await library.fetch(...request)
  if (response.status === codes.UNAVAILABLE.httpStatus) response.headers.set('retry-after', '60')
  return response
}

async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear' }).click()
}

async function unplug(page: Page): Promise<void> {
  await page.waitForFunction(() => document.fonts.status === 'loaded')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Ask again for all' }).click()
}
