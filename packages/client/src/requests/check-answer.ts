import type { Core } from '../calls/core.ts'
import { parseError } from '../errors/parse-error.ts'
import type { RequestEvent } from '../hooks/hooks.ts'
import { checkSchema } from './check-schema.ts'
import type { Answer } from './read-answer.ts'

/** An answer, and what is known of it. */
export interface ReadAnswer extends Answer {
  /** The value of its JSON, when it is JSON. */
  value: unknown
}

/** The value of an answer that succeeded and keeps to its schema; throws what any other says as a PhotosLibraryError. */
export async function checkAnswer(core: Core, event: RequestEvent, answer: ReadAnswer): Promise<unknown> {
  const { response, value } = answer
  if (!response.ok || value === undefined) throw parseError(core, answer)
  if (core.validate) await checkSchema(core, event, value)
  return value
}
