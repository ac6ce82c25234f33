import { expect, it } from 'vitest'
import { systemClock } from './clock.ts'

it('calls back', async () => {
  await expect(new Promise<void>((resolve) => void systemClock.after(0, resolve))).resolves.toBeUndefined()
})

it('keeps a callback from coming', async () => {
  const called: string[] = []
  const cancel = systemClock.after(0, () => void called.push('cancelled'))
  cancel()
  await new Promise<void>((resolve) => void systemClock.after(0, resolve))

  expect(called).toEqual([])
})

it('does not call back at once for a time that no timer can hold', async () => {
  const called: string[] = []
  const cancel = systemClock.after(2 ** 31, () => void called.push('too early'))
  await new Promise<void>((resolve) => void systemClock.after(1, resolve))
  cancel()

  expect(called).toEqual([])
})

it('tells the time', () => {
  expect(systemClock.now()).toBeGreaterThan(Date.UTC(2024, 0))
})
