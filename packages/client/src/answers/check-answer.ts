import type { Core } from '../calls/core.ts'
import { pairResults, type Results } from '../batch/pair-results.ts'
import { addFacts } from '../errors/add-facts.ts'
import { pairingError } from '../errors/pairing-error.ts'
import { parseError } from '../errors/parse-error.ts'
import { shownHeaders } from '../errors/shown-headers.ts'
import type { RequestEvent } from '../hooks/hooks.ts'
import { checkSchema } from './check-schema.ts'
import type { Answer } from './read-answer.ts'

/** An answer, and what is known of it. */
export interface ReadAnswer extends Answer {
  /** The value of its JSON, when it is JSON. */
  value: unknown
}

/** The results of an answer that succeeded, keeps to its schema and fits its ids; throws what any other says as a PhotosLibraryError. */
export async function checkAnswer(core: Core, event: RequestEvent, answer: ReadAnswer): Promise<Results> {
  const { response, token, value } = answer
  try {
    if (!response.ok || value === undefined) throw parseError(core, answer)
    if (core.validate) await checkSchema(core, event, answer)
    const results = pairResults(event.ids, value)
    if (!results) throw pairingError(event.ids, answer)
    return results
  } catch (error) {
    throw addFacts(error, { headers: shownHeaders(response.headers, token) })
  }
}
