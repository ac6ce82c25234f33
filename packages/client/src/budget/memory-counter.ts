import type { BudgetCounter } from './budget-options.ts'

/** Counts for one client, in memory, and keeps of each kind the last key only. */
export function memoryCounter(): BudgetCounter {
  const counts = new Map<string, number>()
  return {
    increment(key) {
      const [kind] = key.split(' ')
      for (const old of counts.keys()) if (old !== key && old.startsWith(`${kind} `)) counts.delete(old)
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count
    },
  }
}
