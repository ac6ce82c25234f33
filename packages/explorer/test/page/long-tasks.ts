import type { Page } from 'playwright'

interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** Microseconds that the thread itself was at work. */
  tdur?: number
  args: { name?: string }
}

/**
 * What the tasks of a page's main thread took while something happened, in milliseconds, the longest first. It is the time
 * of the processor, so that other programs on the machine do not count.
 */
export async function longTasks(page: Page, happen: () => Promise<void>): Promise<number[]> {
  const browser = page.context().browser()!
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await happen()
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString('utf8'))
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  return traceEvents
    .filter(
      ({ name, pid, tid }) => name.endsWith('RunTask') && mains.some((main) => main.pid === pid && main.tid === tid),
    )
    .map(({ tdur = 0 }) => tdur / 1000)
    .toSorted((a, b) => b - a)
}
