import { batchGet } from '@photos-library/schema'
import type { Api } from './api.ts'
import { readBody } from './read-body.ts'

/** What a request was answered with. */
export interface Answer {
  /** What it was asked with, which an error must not show. */
  token: string
  response: Response
  body: string
}

/** Sends one request, and waits for the whole of its answer. */
export async function ask(
  api: Api,
  ids: readonly string[],
  sending: { token: string; signal: AbortSignal },
): Promise<Answer> {
  const response = await api.send({ [batchGet.idsParameter]: [...ids] }, sending)
  return { token: sending.token, response, body: await readBody(api, response, sending.signal) }
}
