import type { Core } from '../calls/core.ts'
import type { RequestEvent } from '../hooks/hooks.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import { parseJson } from './parse-json.ts'

/** What a request was answered with. */
interface Answer {
  /** What it was asked with, which an error must not show. */
  token: string
  response: Response
  body: string
}

/** The value of an answer that succeeded; throws what any other says as a PhotosLibraryError. */
export async function readAnswer(core: Core, event: RequestEvent, { token, response, body }: Answer): Promise<unknown> {
  const value = parseJson(body)
  if (!response.ok || value === undefined) {
    const { parseError } = await loadOnDemand({ httpStatus: response.status })
    throw parseError(core, token, response, body)
  }
  if (core.validate) {
    const { checkAnswer } = await loadOnDemand()
    await checkAnswer(core, event, value)
  }
  return value
}
