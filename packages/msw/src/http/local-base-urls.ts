import { baseUrl } from '@photos-library/schema'

const host = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i

/** Turns the `baseUrl`s of an answer to the server's own address, as the client knows it, so that pictures load. */
export function localBaseUrls(text: string, address: string | undefined): string {
  // A header with anything else in it could break out of the JSON.
  if (address === undefined || !host.test(address)) return text
  return baseUrl.hosts.reduce((turned, google) => turned.replaceAll(`"https://${google}/`, `"http://${address}/`), text)
}
