import { expect, it } from 'vitest'
import { readText } from './read-text.ts'

const bytes = new TextEncoder().encode('{"description":"Grüße 🌄, naïve"}')

/** A body that comes in these pieces. */
function inPieces(...pieces: readonly Uint8Array[]): Response {
  return new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece)
        controller.close()
      },
    }),
  )
}

it('reads a body of one piece', async () => {
  expect(await readText(inPieces(bytes))).toBe('{"description":"Grüße 🌄, naïve"}')
})

it('reads a body in pieces as `text` does, wherever it is cut', async () => {
  for (let cut = 0; cut <= bytes.length; cut++) {
    const pieces = [bytes.slice(0, cut), bytes.slice(cut, cut + 1), bytes.slice(cut + 1)]

    expect(await readText(inPieces(...pieces))).toBe(await inPieces(...pieces).text())
  }
})

it('reads as `text` does what is not quite UTF-8, begins with a mark, or is empty', async () => {
  const bodies = [[0xff, 0x41], [0xef, 0xbb, 0xbf, 0x41], [0x41, 0xf0, 0x9f], []]
  for (const body of bodies.map((values) => new Uint8Array(values))) {
    expect(await readText(inPieces(body))).toBe(await inPieces(body).text())
  }
})

it('reads an answer that has no stream', async () => {
  expect(await readText(new Response(null))).toBe('')
  expect(await readText({ body: undefined, text: async () => 'all' } as unknown as Response)).toBe('all')
})

it('throws what breaks a body off', async () => {
  const failure = new TypeError('terminated')
  const broken = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
    },
    pull(controller) {
      controller.error(failure)
    },
  })

  await expect(readText(new Response(broken))).rejects.toBe(failure)
})
