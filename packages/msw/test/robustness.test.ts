import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { startServer, type RunningServer } from '@photos-library/msw/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressOf } from './ask.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'a' })], auth: 'off' })
let server: RunningServer

beforeAll(async () => {
  server = await startServer(library, { port: 0 })
})
afterAll(() => server.close())

async function open(): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** What the server answers to these bytes, until it hangs up. */
async function answerTo(bytes: string | Buffer): Promise<string> {
  const socket = await open()
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(Buffer.from(chunk)))
  socket.end(bytes)
  await new Promise((resolve) => socket.once('close', resolve))
  return Buffer.concat(chunks).toString('latin1')
}

async function stillAnswers(): Promise<boolean> {
  return (await fetch(addressOf(['a'], server.url))).ok
}

function randomBytes(seed: number): Buffer {
  let state = seed + 1
  return Buffer.from(
    Array.from({ length: 40 }, () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 24),
  )
}

test.each([
  ['no HTTP', 'hello\r\n\r\n'],
  ['half a request', 'GET /v1/mediaItems:batchGet HTTP/1.1\r\n'],
  ['two lengths', 'GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n'],
  [
    'a broken escape',
    'GET /v1/mediaItems:batchGet?mediaItemIds=%E0%A4%A&a=%zz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
  ],
  [
    'a host that is none',
    'GET /v1/mediaItems:batchGet?mediaItemIds=a HTTP/1.1\r\nhost: "},{"\r\nconnection: close\r\n\r\n',
  ],
  ['a broken baseUrl', 'GET /lr/AFBm1_%00%ff=w400 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'],
])('answers %s with no 5xx but that of what is not modelled', async (_, bytes) => {
  expect(await answerTo(bytes)).not.toMatch(/^HTTP\/1\.1 50[02-9]/)
  expect(await stillAnswers()).toBe(true)
})

test('refuses a URL of 1 MB', async () => {
  const path = `/v1/mediaItems:batchGet?mediaItemIds=${'a'.repeat(1024 * 1024)}`
  expect(await answerTo(`GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`)).toMatch(/^(HTTP\/1\.1 431|$)/)
  expect(await stillAnswers()).toBe(true)
})

test('outlives random bytes, at the start of a request and in its URL', async () => {
  for (let round = 0; round < 4; round++) {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => {
        const bytes = randomBytes(round * 50 + index)
        const path = bytes.toString('latin1').replaceAll(/[^!-~]/g, '%')
        return answerTo(
          index % 2 ? bytes : `GET /v1/mediaItems:batchGet?${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
        )
      }),
    )
    expect(answers.filter((answer) => answer.startsWith('HTTP/1.1 5'))).toEqual([])
  }
  expect(await stillAnswers()).toBe(true)
})

test('answers others while many connections are open and say nothing', async () => {
  const sockets = await Promise.all(Array.from({ length: 500 }, open))
  for (const socket of sockets) socket.write('GET /v1/mediaItems:batchGet HTTP/1.1\r\nx-slow: ')
  expect(await stillAnswers()).toBe(true)
  for (const socket of sockets) socket.destroy()
})
