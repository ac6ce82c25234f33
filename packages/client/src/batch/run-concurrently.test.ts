import { expect, it } from 'vitest'
import { runConcurrently } from './run-concurrently.ts'

it('starts the tasks in order', async () => {
  const started: number[] = []
  await runConcurrently([1, 2, 3, 4, 5], 2, async (task) => void started.push(task))

  expect(started).toEqual([1, 2, 3, 4, 5])
})

it('throws the failure that came first, after the tasks under way have ended', async () => {
  const slow = new Promise<void>((resolve) => setTimeout(resolve))
  const ended: string[] = []
  const run = async (task: string): Promise<void> => {
    if (task === 'bad') throw new Error('first')
    await slow
    ended.push(task)
    if (task === 'worse') throw new Error('second')
  }

  await expect(runConcurrently(['worse', 'slow', 'bad', 'never'], 3, run)).rejects.toThrow('first')
  expect(ended).toEqual(['worse', 'slow'])
})

it('does nothing for no tasks', async () => {
  await expect(runConcurrently([], 4, () => Promise.reject(new Error('ran')))).resolves.toBeUndefined()
})
