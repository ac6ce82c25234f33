/**
 * In the place of tough-cookie, which carries the list of all public suffixes: 120 kB for a mock that sets no cookie. MSW
 * keeps the cookies of mocked answers in such a jar; here it stays empty.
 */
export class CookieJar {
  getCookiesSync(): [] {
    return []
  }

  async setCookie(): Promise<void> {}
}

/** Where a jar would keep its cookies. */
export class MemoryCookieStore {
  idx: object = {}
}

/** What a jar would hold. */
export const Cookie = { fromJSON: (): undefined => undefined }
