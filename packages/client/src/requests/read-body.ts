import { networkError } from '../errors/network-error.ts'
import type { Api } from './api.ts'

/** The body as text; a connection that breaks halfway is a PhotosLibraryError. */
export async function readBody({ address }: Api, response: Response, signal: AbortSignal): Promise<string> {
  try {
    return await response.text()
  } catch (cause) {
    throw networkError(address, cause, signal)
  }
}
