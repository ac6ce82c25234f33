import { describe, expect, it } from 'vitest'
import { createAllowance } from './allowance.ts'
import { createStillClock } from '../test/still-clock.ts'

describe('an allowance', () => {
  it('spaces requests, without making up for the time that none was wanted', async () => {
    const clock = createStillClock()
    const allowance = createAllowance({ rate: 4, clock })
    await allowance.take()
    await allowance.take()
    await clock.wait(10_000)
    await allowance.take()
    await allowance.take()
    expect(clock.waits).toEqual([250, 10_000, 250])
  })

  it('ends', async () => {
    const allowance = createAllowance({ maxRequests: 1 })
    expect([await allowance.take(), await allowance.take()]).toEqual([true, false])
    expect(allowance.taken()).toBe(1)
  })

  it.each([0, -1, Number.NaN])('refuses a limit of %d', (limit) => {
    expect(() => createAllowance({ maxRequests: limit })).toThrow(/^Failed to read maxRequests: .* Please /)
    expect(() => createAllowance({ rate: limit })).toThrow(/^Failed to read rate: .* Please /)
  })
})
