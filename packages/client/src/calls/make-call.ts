import type { Operation } from '../hooks/hooks.ts'
import { tell } from '../hooks/tell.ts'
import { timed } from '../hooks/timed.ts'
import { type Call, openCall } from './call.ts'
import type { CallSettings } from './call-settings.ts'
import type { Core } from './core.ts'

/** Makes a call, from its start to its end. */
export async function makeCall<Result>(
  core: Core,
  name: Operation['name'],
  settings: CallSettings,
  work: (call: Call) => Promise<Result>,
): Promise<Result> {
  const { call, close } = openCall(core, name, settings)
  const end = tell(core.hooks.onOperation, call.operation)
  try {
    return await timed(
      core.clock,
      (ending) => end({ ...ending, requests: call.tally.requests }),
      () => work(call),
    )
  } finally {
    close()
  }
}
