import type { TestClock } from '@photos-library/msw'
import { cleanup, configure, render } from '@testing-library/react'
import { setupServer, type SetupServer } from 'msw/node'
import { afterEach, vi } from 'vitest'
import { App } from '../../src/app.tsx'
import { createLab } from '../../src/lab/create-lab.ts'
import { watchTraffic } from '../../src/lab/watch-traffic.ts'
import type { Lab } from '../../src/lab/lab.ts'

// A sheet of pictures is drawn in one go, which takes a busy machine seconds.
configure({ asyncUtilTimeout: 50_000 })

let server: SetupServer | undefined
let watch: ReturnType<typeof watchTraffic> | undefined

afterEach(async () => {
  cleanup()
  server?.close()
  vi.unstubAllGlobals()
  // A test fails when the page's traffic has broken the contract.
  await watch?.assert()
})

/** Draws the page with these ids on the sheet, answered by MSW in Node. All of it is on the screen; nothing waits. */
export function showApp(idsOf: (lab: Lab) => string[]): Lab {
  vi.stubGlobal('IntersectionObserver', AllIsNear)
  const lab = createLab({ count: 120, after: (milliseconds, callback) => pass(lab.clock, milliseconds, callback) })
  lab.ids.set(idsOf(lab))
  server = setupServer(...lab.library.handlers)
  watch = watchTraffic(server, lab)
  server.listen({ onUnhandledFrame: 'error' })
  render(<App lab={lab} />)
  return lab
}

/** Before a retry the clock moves on at once; what a time limit waits for never comes. */
function pass(clock: TestClock, milliseconds: number, callback: () => void): () => void {
  if (milliseconds < 60_000) {
    clock.advance(milliseconds)
    callback()
  }
  return () => {}
}

/** jsdom has no layout, and no observer of it. */
class AllIsNear {
  readonly #tell: (entries: Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>[]) => void

  constructor(tell: (entries: Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>[]) => void) {
    this.#tell = tell
  }

  observe(target: Element): void {
    this.#tell([{ target, isIntersecting: true }])
  }

  unobserve(): void {}
}
