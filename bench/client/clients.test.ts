import { batchGet } from '@photos-library/schema'
import { describe, expect, it } from 'vitest'
import { answerBody } from './answer-body.ts'
import { someIds } from './some-ids.ts'
import { clientNames } from './client-names.ts'
import { loadClient } from './load-client.ts'

const ids = [...someIds(batchGet.maxIds)]

function stub() {
  const requests: Request[] = []
  const fetch = (input: string | URL | Request, init?: RequestInit) => {
    requests.push(new Request(input, init))
    return Promise.resolve(new Response(answerBody(ids), { headers: { 'content-type': 'application/json' } }))
  }
  return { requests, fetch }
}

describe.each(clientNames)('%s', (name) => {
  it('sends the one request that the others send, and answers the same items', async () => {
    const { requests, fetch } = stub()
    const call = (await loadClient(name))({ endpoint: batchGet.server, fetch })

    const outcomes = await call(ids)

    expect(outcomes.map(({ mediaItem }) => mediaItem?.id)).toEqual(ids)
    expect(outcomes[0]?.mediaItem).toMatchObject({ mimeType: 'image/jpeg', mediaMetadata: { photo: {} } })
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([batchGet.path])
    expect(new URL(requests[0]!.url).searchParams.getAll(batchGet.idsParameter)).toEqual(ids)
    expect(requests[0]!.headers.get('authorization')).toMatch(/^Bearer ./)
  })
})
