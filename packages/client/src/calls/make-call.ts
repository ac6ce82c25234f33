import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { Operation } from '../hooks/hooks.ts'
import { knownError } from '../errors/known-error.ts'
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
  let error: PhotosLibraryError | undefined
  try {
    return await work(call)
  } catch (thrown) {
    error = knownError(thrown)
    throw thrown
  } finally {
    call.close(error)
  }
}
