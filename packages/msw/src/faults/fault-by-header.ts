import type { FaultOf } from './fault.ts'
import { named } from './named-faults.ts'

const header = 'x-photos-library-fault'

/**
 * Fails the request that asks for it with the header `x-photos-library-fault`: the name of a fault, and its options as a JSON
 * object behind it, such as `stall {"milliseconds": 100}`.
 *
 * @throws {Error} for a name that is none, or options that are no JSON object
 */
export const faultByHeader: FaultOf = (headers) => {
  const asked = headers.get(header)
  if (asked === null) return undefined
  const [, name = '', options = ''] = /^\s*(\w*)\s*(.*)$/s.exec(asked) ?? []
  return named(name, options === '' ? {} : readOptions(asked, options))
}

function readOptions(asked: string, options: string): Record<string, unknown> {
  try {
    return Object.fromEntries(Object.entries(JSON.parse(options)))
  } catch (cause) {
    throw new Error(
      `Failed to read ${header}: "${asked}" has no JSON behind the name. Please write stall {"milliseconds": 100}.`,
      { cause },
    )
  }
}
