import { createPhotosClient } from '@photos-library/client'
import { watchMsw } from '@photos-library/contract/msw'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { setupServer } from 'msw/node'
import { setupServer as setupServer2 } from 'msw-2/node'
import { describe, expect, it } from 'vitest'
import { address, ask, query, token } from './apps/app.ts'

const majors = [
  ['3', setupServer],
  ['2', setupServer2],
] as const

describe.each(majors)('MSW %s', (_, setup) => {
  const library = createPhotosLibrary({ items: ['a', 'b', 'c'].map((id) => photo({ id })) })

  async function during(run: () => Promise<unknown>): Promise<string[]> {
    // The library is made for MSW 3; its handlers work in both.
    const server = setup(...(library.handlers as never[]))
    server.listen()
    const found: string[] = []
    const watch = watchMsw(server, { onFinding: ({ check }) => found.push(check) })
    await run()
    // MSW may tell of an answer after it was given, and its body takes a while to read.
    await new Promise((resolve) => setTimeout(resolve))
    await watch.assert().catch(() => {})
    server.close()
    return found
  }

  it('shows requests that are wrong', async () => {
    expect(await during(() => ask(fetch, ['a', 'b', 'a']))).toEqual(['request.ids.unique'])
    expect(await during(() => fetch(`${address}?${query(['a'])}`))).toEqual(['request.scopes'])
  })

  it('shows nothing of the client, which still reads its answers', async () => {
    const photos = createPhotosClient({ accessToken: token })
    expect(await during(() => photos.batchGet(['a', 'b', 'c', 'unknown']))).toEqual([])
  })
})
