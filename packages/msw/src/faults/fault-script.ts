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

  /** The fault that fires for a request with these ids: the one that it asks for itself goes first. It has counted it. */
  fire(ids: readonly string[], asked?: Fault): Scripted | undefined {
    const faults = asked ? [new Scripted(asked, {}), ...this.#faults] : this.#faults
    return faults.find((fault) => fault.fires(ids))
  }

  verify(): void {
    const { pending } = this
    if (pending.length === 0) return
    const lines = pending.map((fault) => `- ${describe(fault)}`)
    throw new Error(
      `Failed to verify the faults: not all fired as often as asked.\n${lines.join('\n')}\n` +
        'Please send more requests that would have succeeded, or ask for fewer faults.',
    )
  }

  clear(): void {
    this.#faults = []
  }
}

function describe({ name, fired, times }: ScriptedFault): string {
  return fired === 0 ? `${name} never fired` : `${name} fired ${fired} of ${times} times`
}
