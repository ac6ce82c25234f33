import { describe, expect, it } from 'vitest'
import { toCurl } from './curl.ts'

describe('toCurl', () => {
  it('lets the shell read the token, and nothing else', () => {
    const headers = { authorization: 'Bearer $PHOTOS_LIBRARY_TOKEN' }
    const line = toCurl({ method: 'GET', url: "http://localhost/?id=$HOME'", headers })
    expect(line).toBe(
      String.raw`curl -H 'authorization: Bearer '"$PHOTOS_LIBRARY_TOKEN" 'http://localhost/?id=$HOME'\'''`,
    )
  })

  it('lets it read the forbidden token', () => {
    const headers = { authorization: 'Bearer $PHOTOS_LIBRARY_FORBIDDEN_TOKEN' }
    expect(toCurl({ method: 'GET', url: 'http://localhost/', headers })).toBe(
      `curl -H 'authorization: Bearer '"$PHOTOS_LIBRARY_FORBIDDEN_TOKEN" 'http://localhost/'`,
    )
  })

  it('names another verb', () => {
    expect(toCurl({ method: 'POST', url: 'http://localhost/', headers: {} })).toBe("curl -X POST 'http://localhost/'")
  })
})
