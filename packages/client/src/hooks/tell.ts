import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { Clock } from '../time/clock.ts'
import type { End, Hook, Hooks } from './hooks.ts'
import { quietly } from './quietly.ts'

/** What each hook is told of the start. */
export type Starts = { [Name in keyof Hooks]-?: Parameters<NonNullable<Hooks[Name]>>[0] & { ids?: readonly string[] } }

/** What each is told of the end, beside what is told of every end. */
export type Facts = {
  [Name in keyof Hooks]-?: NonNullable<Hooks[Name]> extends Hook<never, infer Own> ? Omit<Own, keyof End> : never
}

/** Who is told, and by which clock. */
export interface Told {
  hooks: { [Name in keyof Hooks]?: Hook<Starts[Name], End & Facts[Name]> | undefined }
  clock: Clock
}

/** Tells a hook how it ended, with the error when it failed. */
export type TellEnd<Name extends keyof Hooks> = (facts: Facts[Name], error: PhotosLibraryError | undefined) => void

/** Tells the hook of that name, when there is one. When it wants to see the end, too, returns a function that tells it. */
export function tell<Name extends keyof Hooks>(
  { hooks, clock }: Told,
  name: Name,
  start: Starts[Name],
): TellEnd<Name> | undefined {
  const { ids } = start
  // What a hook does with its event must not reach the ids that the client goes on with.
  const tellEnd = name in hooks && quietly(() => hooks[name]?.(ids ? { ...start, ids: [...ids] } : start))
  if (typeof tellEnd !== 'function') return undefined
  const begin = clock.now()
  return (facts, error) => {
    quietly(() => tellEnd({ ...facts, duration: clock.now() - begin, error }))
  }
}
