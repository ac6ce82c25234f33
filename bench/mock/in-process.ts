import { createPhotosLibrary } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'
import { getResponse, http, HttpResponse, type RequestHandler } from 'msw'
import type { Effort } from '../report/effort.ts'
import type { Table } from '../report/table.ts'
import { compare } from './compare.ts'

const small = createPhotosLibrary({ count: batchGet.maxIds, auth: 'off' })
const large = createPhotosLibrary({ count: 100_000, auth: 'off' })
const ids = small.items.map(({ id }) => id)
const url = `${batchGet.server}${batchGet.path}?${ids.map((id) => `${batchGet.idsParameter}=${id}`).join('&')}`
const constant: unknown = await (await small.fetch(url)).json()

const subjects: Record<string, RequestHandler[]> = {
  'an MSW handler that returns a constant object': [
    http.get(`${batchGet.server}${batchGet.path.replace(':', String.raw`\:`)}`, () =>
      HttpResponse.json(constant as object),
    ),
  ],
  '**@photos-library/msw**, 50 items': small.handlers,
  '**@photos-library/msw**, 100,000 items': large.handlers,
}

/** How long an answer of 50 found items takes, without a network. */
export async function benchInProcess({ rounds, duration }: Effort): Promise<Table> {
  const rows = await compare(Object.keys(subjects), rounds, (name) => nanosecondsPerAnswer(subjects[name]!, duration))
  return {
    title: 'An answer of 50 found items, in process',
    method:
      '`getResponse` of MSW and `text()`, one after the other, by turns in one process after as long a warm-up: nanoseconds an answer, and the ratio to the constant object in the same round. Lower is better.',
    columns: ['mock', 'ns', 'ratio'],
    rows,
  }
}

async function nanosecondsPerAnswer(handlers: RequestHandler[], duration: number): Promise<number> {
  await answersFor(handlers, duration)
  const start = performance.now()
  const answers = await answersFor(handlers, duration)
  return ((performance.now() - start) * 1e6) / answers
}

async function answersFor(handlers: RequestHandler[], duration: number): Promise<number> {
  const end = performance.now() + duration
  let answers = 0
  for (; performance.now() < end; answers++) {
    const response = await getResponse(handlers, new Request(url))
    if (!response?.ok)
      throw new Error(`Failed to measure: the answer was ${response?.status}. Please mend the subject.`)
    await response.text()
  }
  return answers
}
