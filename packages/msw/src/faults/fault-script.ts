import type { Fault } from './fault.ts'
import { Scripted, type FailOptions, type ScriptedFault } from './scripted-fault.ts'

/** The faults of a library. Of those that match a request the oldest fires, and no other. */
export class FaultScript {
  #faults: Scripted[] = []

  get pending(): readonly ScriptedFault[] {
    return this.#faults.filter((fault) => fault.isPending)
  }

  add(fault: Fault, options: FailOptions = {}): ScriptedFault {
    const scripted = new Scripted(fault, options)
    this.#faults.push(scripted)
    return scripted
  }

  /** The fault that fires for a request with these ids. It has counted it. */
  fire(ids: readonly string[]): Scripted | undefined {
    return this.#faults.find((fault) => fault.fires(ids))
  }

  verify(): void {
    const { pending } = this
    if (pending.length === 0) return
    const lines = pending.map((fault) => `- ${describe(fault)}`)
    throw new Error(
      `Failed to verify the faults: not all fired as often as asked.\n${lines.join('\n')}\n` +
        'A fault fires only for requests that would have succeeded. Please send them, or ask for fewer.',
    )
  }

  clear(): void {
    this.#faults = []
  }
}

function describe({ name, fired, times }: ScriptedFault): string {
  return fired === 0 ? `${name} never fired` : `${name} fired ${fired} of ${times} times`
}
