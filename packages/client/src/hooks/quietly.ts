import { nothing } from '../nothing.ts'

/** Tells an observer, whose failure is its own, whether it throws or its promise rejects. */
export function quietly<Result>(tell: () => Result): Result | undefined {
  let told: Result | undefined
  // Async, so that what it throws is a rejection, too.
  const telling = async (): Promise<unknown> => (told = tell())
  telling().catch(nothing)
  return told
}
