import { batchGet } from '@photos-library/schema'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'

/**
 * The base URL without a trailing slash. Plain HTTP would show the token to everyone on the way, so only a mock on
 * loopback may use it (clause request.https).
 */
export function readEndpoint(endpoint: string = batchGet.server): string {
  if (!URL.canParse(endpoint)) throw refusal(endpoint, 'it is not an absolute URL', `such as ${batchGet.server}`)
  const url = new URL(endpoint)
  if (url.username !== '' || url.password !== '') throw refusal(url.origin, 'it holds a password', 'without one')
  if (url.search !== '' || url.hash !== '') throw refusal(url.origin, 'it holds a query or a fragment', 'without')
  if (!isPrivate(url)) throw refusal(endpoint, 'the token would travel unencrypted', 'that starts with https:')
  return url.href.replace(/\/+$/, '')
}

function isPrivate({ protocol, hostname }: URL): boolean {
  const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  return protocol === 'https:' || (protocol === 'http:' && loopback)
}

function refusal(endpoint: string, flaw: string, wanted: string): PhotosLibraryError {
  const text = `Failed to use the endpoint ${JSON.stringify(endpoint)}: ${flaw}. Please give a URL ${wanted}`
  return new PhotosLibraryError('INVALID_ARGUMENT', text)
}
