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

afterEach(() => {
  cleanup()
  server?.close()
  vi.unstubAllGlobals()
})

/** Draws the page with these ids on the sheet, answered by MSW in Node. All of it is on the screen; nothing waits. */
export function showApp(idsOf: (lab: Lab) => string[]): Lab {
  vi.stubGlobal('IntersectionObserver', AllIsNear)
  const lab = createLab({ count: 120, wait: waitLong })
  lab.ids.set(idsOf(lab))
  server = setupServer(...lab.library.handlers)
  watchTraffic(server, lab)
  server.listen({ onUnhandledFrame: 'error' })
  render(<App lab={lab} />)
  return lab
}

/** Waits before a retry are over at once; those for a time limit never are. */
function waitLong(milliseconds: number): Promise<void> {
  return milliseconds < 60_000 ? Promise.resolve() : new Promise(() => {})
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
