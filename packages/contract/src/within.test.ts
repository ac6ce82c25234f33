import { expect, it } from 'vitest'
import { within } from './within.ts'

it('answers what came in time, however long that might have been', async () => {
  expect(await within(Infinity, async ({ aborted }) => aborted)).toBe(false)
})

it('ends what takes longer, also where nobody listens to the signal', async () => {
  const signals: AbortSignal[] = []
  const forever = (signal: AbortSignal): Promise<never> => {
    signals.push(signal)
    return new Promise(() => {})
  }
  await expect(within(1, forever)).rejects.toThrow('no answer came within 1 ms')
  expect(signals[0]?.aborted).toBe(true)
})
