import { once } from 'node:events'
import { batchGet } from '@photos-library/schema'
import { goodRequest } from '../good-request.ts'
import { ask, open, statusOf } from './ask.ts'
import { inTurn } from './in-turn.ts'
import { randomBytes } from './random-bytes.ts'

/** How often each HTTP status was answered. */
export type Statuses = ReadonlyMap<number, number>

const end = 'connection: close\r\n\r\n'
const whole = (url: URL) => goodRequest(url).replace('\r\n\r\n', `\r\n${end}`)

/** What a server has to bear, by name. */
export const loads: Record<string, (url: URL, load: number) => Promise<Statuses>> = {
  'requests for 50 items': (url, load) => inTurn(load, 50, () => ask(url, whole(url))),
  'random bytes': (url, load) => inTurn(load / 2, 50, (index) => ask(url, randomBytes(index))),
  'random bytes in the query': (url, load) => inTurn(load / 2, 50, (index) => ask(url, withQuery(url, index))),
  'URLs of 1 MB': (url, load) => inTurn(Math.ceil(load / 1000), 4, () => ask(url, withLongUrl())),
  'connections open at once, half a request in each, and then the rest': (url, load) => answerSlowly(url, load / 10),
}

function withQuery({ host }: URL, index: number): string {
  const query = randomBytes(index)
    .toString('latin1')
    .replaceAll(/[^!-~]/g, '%')
  return `GET ${batchGet.path}?${query} HTTP/1.1\r\nhost: ${host}\r\n${end}`
}

function withLongUrl(): string {
  return `GET ${batchGet.path}?${batchGet.idsParameter}=${'a'.repeat(1024 * 1024)} HTTP/1.1\r\nhost: x\r\n${end}`
}

/** Nobody must be kept waiting by those that are slow, and these must be answered in the end. */
async function answerSlowly(url: URL, count: number): Promise<Statuses> {
  const request = whole(url)
  const half = request.length / 2
  const sockets = Array.from({ length: count }, () => open(url))
  await inTurn(count, 200, async (index) => {
    const socket = sockets[index]!
    if (socket.connecting) await Promise.race([once(socket, 'connect'), once(socket, 'close')])
    socket.write(request.slice(0, half))
    return 0
  })
  if ((await ask(url, request)) !== 200) throw new Error('Failed to endure: slow clients keep others waiting.')
  return inTurn(count, count, (index) => {
    const socket = sockets[index]!
    const status = statusOf(socket)
    socket.write(request.slice(half))
    return status
  })
}
