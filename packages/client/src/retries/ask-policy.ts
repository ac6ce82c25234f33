import { refusedOption } from '../calls/refused-option.ts'
import type { Shape } from '../calls/shape.ts'
import { addFacts } from '../errors/add-facts.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { nothing } from '../nothing.ts'
import type { RetryOptions } from './retry-options.ts'

/** Asks a function of the caller's. When it throws, or answers what makes no sense, the call fails for that. */
export function askPolicy<Answer>(
  option: keyof RetryOptions,
  { attempts }: PhotosLibraryError,
  shape: Shape,
  ask: () => Answer,
): Answer {
  const name = `retry.${option}`
  let answer
  try {
    answer = ask()
  } catch (cause) {
    const text = `Failed to decide on a retry: \`${name}\` threw. Please see the cause`
    throw new PhotosLibraryError('INVALID_ARGUMENT', text, { attempts, cause })
  }
  const wanted = shape(answer)
  if (!wanted) return answer
  // Nobody waits for a promise: its failure must not end the process.
  Promise.resolve(answer).catch(nothing)
  throw addFacts(refusedOption(name, answer, wanted), { attempts })
}
