/** A base URL that says where a server is and nothing else. Undefined when it is none: credentials end up in reports. */
export function readBaseUrl(address: string | URL): URL | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  return isPlain && /^https?:$/.test(url.protocol) ? url : undefined
}

/** An address for a complaint, without what may be secret in it. */
export function nameAddress(address: string | URL): string {
  if (!URL.canParse(address)) return String(address)
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname}`
}
