import { setupWorker } from 'msw/browser'
import type { Lab } from './lab/lab.ts'
import { watchTraffic } from './lab/watch-traffic.ts'

/** Lets the service worker answer for Google out of the library, and the contract kit judge it. */
export async function startWorker(lab: Lab): Promise<void> {
  const worker = setupWorker(...lab.library.handlers)
  watchTraffic(worker, lab)
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: './mockServiceWorker.js' } })
}
