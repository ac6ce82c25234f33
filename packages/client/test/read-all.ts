import type { BatchGetResult } from '@photos-library/client'

/** Reads a stream to its end or its failure. */
export async function readAll(stream: AsyncIterable<BatchGetResult>): Promise<{ ids: string[]; failure?: unknown }> {
  const ids: string[] = []
  try {
    for await (const { id } of stream) ids.push(id)
    return { ids }
  } catch (failure) {
    return { ids, failure }
  }
}
