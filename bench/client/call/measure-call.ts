import { batchGet } from '@photos-library/schema'
import { measure } from 'mitata'
import { childParameters } from '../../measure/run-child.ts'
import { answerBody } from '../answer-body.ts'
import type { ClientName } from '../client-names.ts'
import { loadClient } from '../load-client.ts'
import { someIds } from '../some-ids.ts'

/** What `call` asks of this process. */
export interface MeasureCall {
  name: ClientName
  /** How long to measure after an equal time of warming up, in milliseconds. */
  duration: number
}

// One client, alone in this process, against a `fetch` that answers at once. Prints the median call in microseconds.
const { name, duration } = childParameters() as MeasureCall
const ids = [...someIds(batchGet.maxIds)]
const body = answerBody(ids)
const init = { headers: { 'content-type': 'application/json; charset=UTF-8' } }
const call = (await loadClient(name))({
  endpoint: batchGet.server,
  fetch: () => Promise.resolve(new Response(body, init)),
})

const warm = performance.now() + duration
while (performance.now() < warm) await call(ids)
const { p50 } = await measure(async () => call(ids), { gc: false, min_cpu_time: duration * 1e6 })
console.log(p50 / 1000)
