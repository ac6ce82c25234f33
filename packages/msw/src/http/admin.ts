import { named } from '../faults/named-faults.ts'
import { itemsOf } from '../items/items-of.ts'
import type { PhotosLibrary } from '../photos-library.ts'
import type { TestClock } from '../time/create-clock.ts'
import { isRecord } from './is-record.ts'

/** Does what another process asks for, and answers what there is to tell. Throws where it makes no sense. */
export type Admin = (task: string, content: unknown) => unknown

/** The path below which a server takes orders from another process. */
export const adminPath = '/__admin/'

/**
 * Lets another process change a library: `POST items` adds, `DELETE items` takes ids away, `POST faults` scripts one by its
 * name, `POST clock` advances it, `POST reset` goes back; `GET requests` and `GET pending` look.
 */
export function createAdmin(library: PhotosLibrary, clock: TestClock): Admin {
  const tasks = new Map<string, (content: unknown) => unknown>([
    ['GET items', () => library.items],
    ['POST items', (content) => library.add(...itemsOf(content))],
    ['DELETE items', (content) => library.remove(...stringsOf(content, 'ids'))],
    ['GET requests', () => library.requests],
    ['GET pending', () => library.pending.map(({ name, times, fired }) => ({ name, times: String(times), fired }))],
    ['POST faults', (content) => script(library, content)],
    ['POST clock', (content) => clock.advance(numberOf(content, 'advance'))],
    ['POST reset', () => library.reset()],
  ])
  return (task, content) => {
    const run = tasks.get(task)
    if (!run)
      throw new Error(
        `Failed to do "${task}": there is no such task. Please give one of ${[...tasks.keys()].join(', ')}.`,
      )
    return run(content) ?? { done: task }
  }
}

function script(library: PhotosLibrary, content: unknown): void {
  const { fault, times, ids, ...options } = isRecord(content) ? content : {}
  const made = named(String(fault), options)
  library.fail(made, {
    ...(times !== undefined && { times: numberOf(content, 'times') }),
    ...(ids !== undefined && { ids: stringsOf(content, 'ids') }),
  })
}

function numberOf(content: unknown, name: string): number {
  const value = isRecord(content) ? content[name] : undefined
  if (typeof value !== 'number')
    throw new Error(`Failed to read "${name}": it is ${JSON.stringify(value)}. Please give a number.`)
  return value
}

function stringsOf(content: unknown, name: string): string[] {
  const value = isRecord(content) ? content[name] : undefined
  if (!Array.isArray(value) || !value.every((element) => typeof element === 'string')) {
    throw new Error(`Failed to read "${name}": it is ${JSON.stringify(value)}. Please give an array of strings.`)
  }
  return value
}
