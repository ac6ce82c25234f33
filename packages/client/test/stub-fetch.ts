import { batchGet } from '@photos-library/schema'

/** A `fetch` made by hand, and the requests it was given. */
export interface StubFetch {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  requests: Request[]
  /** The ids of each request. */
  asked: () => string[][]
}

/** Answers each request by the function, which gets its ids and the request. */
export function stubFetch(answer: (ids: string[], request: Request) => Response | Promise<Response>): StubFetch {
  const requests: Request[] = []
  return {
    fetch: async (url, init) => {
      const request = new Request(url, init)
      requests.push(request)
      return answer(idsOf(request), request)
    },
    requests,
    asked: () => requests.map(idsOf),
  }
}

/** The answer of a library that has every id. */
export function allFound(ids: string[]): Response {
  return Response.json({ mediaItemResults: ids.map(found) })
}

/** The result for an id that exists. */
export function found(id: string): object {
  return { mediaItem: { id } }
}

function idsOf(request: Request): string[] {
  return new URL(request.url).searchParams.getAll(batchGet.idsParameter)
}
