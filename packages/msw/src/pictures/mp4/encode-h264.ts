import type { Component, Painting } from '../painting/painting.ts'
import { NalUnit } from './nal-unit.ts'

/** An H.264 stream: what a decoder must know first, and its pictures. */
export interface Stream {
  readonly sequence: readonly number[]
  readonly picture: readonly number[]
  readonly frames: readonly (readonly number[])[]
}

/** The baseline profile, which every decoder knows, and a level for far larger pictures than these. */
export const profile: readonly [number, number, number] = [66, 0xc0, 30]

const block = 16

/** Writes a still as a stream: its pixels as they are, and then pictures in which nothing changed. */
export function encodeH264(painting: Painting, length: number): Stream {
  const [columns, rows] = [Math.ceil(painting.width / block), Math.ceil(painting.height / block)]
  const unchanged = Array.from({ length: length - 1 }, (_, index) => unchangedFrame(index + 1, columns * rows))
  return {
    sequence: sequenceParameters(painting, columns, rows),
    picture: new NalUnit(0x68)
      .codes(0, 0)
      .bits(1, 0, 0)
      .codes(0, 0, 0)
      .bits(1, 0)
      .bits(2, 0)
      .codes(0, 0, 0)
      .bits(1, 1, 0, 0)
      .end(),
    frames: [wholeFrame(painting, columns, rows), ...unchanged],
  }
}

/** The size in blocks, and how many pairs of pixels of the last ones are not shown. */
function sequenceParameters({ width, height }: Painting, columns: number, rows: number): number[] {
  return new NalUnit(0x67)
    .bits(8, ...profile)
    .codes(0, 0, 2, 1)
    .bits(1, 0)
    .codes(columns - 1, rows - 1)
    .bits(1, 1, 1, 1)
    .codes(0, (columns * block - width) / 2, 0, (rows * block - height) / 2)
    .bits(1, 0)
    .end()
}

/** Blocks of the kind I_PCM: no prediction, no transform, 256 bytes of brightness and twice 64 of colour. */
function wholeFrame(painting: Painting, columns: number, rows: number): number[] {
  const unit = new NalUnit(0x65).codes(0, 7, 0).bits(4, 0).codes(0).bits(1, 0, 0).codes(0, 1)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      unit.codes(25).align()
      for (const component of [0, 1, 2] as const) unit.bits(8, ...pixels(painting, component, column, row))
    }
  }
  return unit.end()
}

/** The colours have half the width and half the height. */
function pixels({ sample }: Painting, component: Component, column: number, row: number): number[] {
  const step = component === 0 ? 1 : 2
  const count = block / step
  return Array.from({ length: count * count }, (_, index) =>
    Math.round(
      sample(component, column * block + (index % count) * step, row * block + Math.floor(index / count) * step),
    ),
  )
}

/** A predicted picture that skips all its blocks. Its number has four bits. */
function unchangedFrame(number: number, blocks: number): number[] {
  return new NalUnit(0x41).codes(0, 5, 0).bits(4, number).bits(1, 0, 0, 0).codes(0, 1, blocks).end()
}
