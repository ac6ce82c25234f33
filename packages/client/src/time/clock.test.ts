import { expect, it } from 'vitest'
import { systemClock } from './clock.ts'

it('waits', async () => {
  await expect(systemClock.wait(0)).resolves.toBeUndefined()
})

it('ends a wait with the reason of the signal', async () => {
  const controller = new AbortController()
  const wait = systemClock.wait(60_000, controller.signal)
  controller.abort(new Error('enough'))
  await expect(wait).rejects.toThrow('enough')
})

it('tells the time', () => {
  expect(systemClock.now()).toBeGreaterThan(Date.UTC(2024, 0))
})
