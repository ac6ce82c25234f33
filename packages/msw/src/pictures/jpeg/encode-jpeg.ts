import { BitWriter } from '../bit-writer.ts'
import type { Painting } from '../painting/painting.ts'
import { coefficients, describeHuffman, means } from './huffman.ts'
import { putSquare } from './put-square.ts'
import { quantum, side, transform } from './transform.ts'

const components = [0, 1, 2] as const

/** Writes a painting as a JPEG file: baseline, in colour, none of it thinned out. */
export function encodeJpeg(painting: Painting): Uint8Array<ArrayBuffer> {
  const { width, height } = painting
  const head = [
    0xff,
    0xd8,
    ...segment(0xe0, [...Array.from('JFIF\0', (letter) => letter.charCodeAt(0)), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...segment(0xdb, [0, ...Array.from({ length: side * side }, () => quantum)]),
    ...segment(0xc0, [8, ...twoBytes(height), ...twoBytes(width), 3, ...components.flatMap((id) => [id, 0x11, 0])]),
    ...segment(0xc4, [0x00, ...describeHuffman(means)]),
    ...segment(0xc4, [0x10, ...describeHuffman(coefficients)]),
    ...segment(0xda, [3, ...components.flatMap((id) => [id, 0x00]), 0, side * side - 1, 0]),
  ]
  return join(head, stuff(scan(painting)), [0xff, 0xd9])
}

function scan(painting: Painting): Uint8Array {
  const writer = new BitWriter()
  const before = [0, 0, 0]
  for (let top = 0; top < painting.height; top += side) {
    for (let left = 0; left < painting.width; left += side) {
      for (const component of components) {
        const square = transform(painting, component, left, top)
        putSquare(writer, square, before[component] ?? 0)
        before[component] = square[0] ?? 0
      }
    }
  }
  return writer.align(1).bytes
}

/** A marker and its contents, whose length goes first. */
function segment(marker: number, contents: readonly number[]): number[] {
  return [0xff, marker, ...twoBytes(contents.length + 2), ...contents]
}

function twoBytes(value: number): [number, number] {
  return [value >> 8, value & 0xff]
}

/** A byte that would look like a marker is followed by a zero. */
function stuff(bytes: Uint8Array): Uint8Array {
  const marks = bytes.reduce((count, byte) => (byte === 0xff ? count + 1 : count), 0)
  const stuffed = new Uint8Array(bytes.length + marks)
  let length = 0
  for (const byte of bytes) {
    stuffed[length++] = byte
    if (byte === 0xff) length++
  }
  return stuffed
}

function join(...parts: ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
