import { answeredIds } from './answers.ts'
import type { Run } from './faulty-call.ts'
import { fullRequests } from '../full-requests.ts'
import type { Exchange } from './recorded-fetch.ts'

/** The requests of a call by the full one that they are, or are a part of. */
export interface ChunkRun {
  ids: string[]
  exchanges: Exchange[]
}

/** Those that ask for an id again that was answered before, only to hear whether the server answers, are apart. */
export interface ChunkRuns {
  chunks: ChunkRun[]
  probes: Exchange[]
}

/** Sorts the requests of a call. */
export function chunkRuns({ ids, maxUrlLength, exchanges }: Run): ChunkRuns {
  const chunks = fullRequests(ids, maxUrlLength).map((ids): ChunkRun => ({ ids, exchanges: [] }))
  const chunkById = new Map(chunks.flatMap((chunk) => chunk.ids.map((id) => [id, chunk] as const)))
  const probes: Exchange[] = []
  const answered = new Set<string>()
  for (const exchange of exchanges) {
    const [first = ''] = exchange.ids
    const isProbe = exchange.ids.length === 1 && answered.has(first)
    const own = isProbe ? probes : chunkById.get(first)?.exchanges
    own?.push(exchange)
    for (const id of answeredIds(exchange)) answered.add(id)
  }
  return { chunks, probes }
}
