import type { BitWriter } from '../bit-writer.ts'
import { coefficients, means, putSymbol } from './huffman.ts'
import { side } from './transform.ts'

const endOfSquare = 0x00
const sixteenZeros = 0xf0

/** The coefficients after the mean, in the order of JPEG: along the diagonals, back and forth. */
const [, ...zigzag] = Array.from({ length: side * side }, (_, index) => index).sort((a, b) => rank(a) - rank(b))

/** Writes the coefficients of a square: its mean as the difference to the one before, then the others. */
export function putSquare(writer: BitWriter, square: ArrayLike<number>, meanBefore: number): void {
  const difference = (square[0] ?? 0) - meanBefore
  putSymbol(writer, means, sizeOf(difference))
  putNumber(writer, difference)
  if (square.length > 1) putOthers(writer, square)
  else putSymbol(writer, coefficients, endOfSquare)
}

function putOthers(writer: BitWriter, square: ArrayLike<number>): void {
  let zeros = 0
  for (const place of zigzag) {
    const value = square[place] ?? 0
    if (value === 0) zeros++
    else {
      for (; zeros > 15; zeros -= 16) putSymbol(writer, coefficients, sixteenZeros)
      putSymbol(writer, coefficients, zeros * 16 + sizeOf(value))
      putNumber(writer, value)
      zeros = 0
    }
  }
  if (zeros > 0) putSymbol(writer, coefficients, endOfSquare)
}

function rank(index: number): number {
  const [x, y] = [index % side, Math.floor(index / side)]
  const diagonal = x + y
  return diagonal * side * 2 + (diagonal % 2 === 0 ? x : y)
}

function sizeOf(value: number): number {
  return 32 - Math.clz32(Math.abs(value))
}

/** A negative number is written as one less, so that its first bit is 0. */
function putNumber(writer: BitWriter, value: number): void {
  writer.put(value < 0 ? value - 1 : value, sizeOf(value))
}
