import type { ContractOptions } from '@photos-library/contract'
import type { ClauseId } from '@photos-library/schema/clauses'
import type { LooseItem, LooseResult, Occasion, Reply } from './occasion.ts'
import { occasionOf, type Server, toResponse } from './occasion.ts'

/** A server that differs from the correct one in one thing, and the clause that it breaks by it. */
export interface Mutant {
  /** What is wrong with it. */
  name: string
  /** The clause whose check must catch it. */
  clause: ClauseId
  /** What it answers. */
  answer: (occasion: Occasion) => Promise<Reply>
  /** How it has to be asked, when that matters. */
  options?: Partial<ContractOptions>
}

/** Makes a server of a mutant. */
export function createMutant({ answer }: Pick<Mutant, 'answer'>, correct: Server): Server {
  return {
    async fetch(request) {
      const occasion = occasionOf(request, correct)
      const compact = occasion.url.searchParams.get('prettyPrint') === 'false'
      return toResponse(await answer(occasion), compact)
    },
  }
}

/** A mutant that changes an answer that succeeded. */
export function results(
  clause: ClauseId,
  name: string,
  change: (results: LooseResult[], occasion: Occasion) => LooseResult[] | void,
): Mutant {
  return reply(clause, name, (reply, occasion) => {
    if (!reply.body.mediaItemResults) return
    reply.body.mediaItemResults = change(reply.body.mediaItemResults, occasion) ?? reply.body.mediaItemResults
  })
}

/** A mutant that changes each media item. */
export function items(clause: ClauseId, name: string, change: (item: LooseItem) => void): Mutant {
  return results(clause, name, (all) => {
    // A mask may have left out what is to be changed.
    for (const { mediaItem } of all) if (mediaItem?.mediaMetadata) change(mediaItem)
  })
}

/** A mutant that changes each status of a failed id. */
export function failures(clause: ClauseId, name: string, change: (result: LooseResult, id: string) => void): Mutant {
  return results(clause, name, (all, { ids }) => {
    for (const [index, result] of all.entries()) if (result.status) change(result, ids[index] ?? '')
  })
}

/** A mutant that changes the envelope of each error. */
export function envelopes(clause: ClauseId, name: string, change: (error: Record<string, unknown>) => void): Mutant {
  return reply(clause, name, ({ body }) => {
    if (body.error) change(body.error)
  })
}

/** A mutant that changes an answer as a whole. */
export function reply(clause: ClauseId, name: string, change: (reply: Reply, occasion: Occasion) => void): Mutant {
  return {
    clause,
    name,
    async answer(occasion) {
      const reply = await occasion.ask()
      change(reply, occasion)
      return reply
    },
  }
}

/** A mutant that understands a request as another one. */
export function misreads(
  clause: ClauseId,
  name: string,
  read: (occasion: Occasion) => Parameters<Occasion['ask']>[0],
): Mutant {
  return { clause, name, answer: (occasion) => occasion.ask(read(occasion)) }
}
