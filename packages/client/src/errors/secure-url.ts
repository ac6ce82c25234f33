/** The URL, when it is one that a message can send its reader to. */
export function secureUrl(url: unknown): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'https:' && href.length < 1000 ? href : undefined
}
