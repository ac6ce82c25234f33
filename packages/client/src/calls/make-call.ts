import type { End, Operation } from '../hooks/hooks.ts'
import { tell } from '../hooks/tell.ts'
import { timed } from '../hooks/timed.ts'
import { type Call, openCall } from './call.ts'
import type { CallOptions } from './call-options.ts'
import type { Core } from './core.ts'

/** Makes a call, from its start to its end. */
export async function makeCall<Result>(
  core: Core,
  name: Operation['name'],
  own: CallOptions | undefined,
  work: (call: Call) => Promise<Result>,
): Promise<Result> {
  const call = openCall(core, name, core.settingsOf(own))
  const tellEnd = tell(core.hooks.onOperation, call.operation)
  const end = tellEnd && ((ending: End) => tellEnd({ ...ending, requests: call.tally.requests }))
  try {
    return await timed(core.clock, end, () => work(call))
  } finally {
    call.close()
  }
}
