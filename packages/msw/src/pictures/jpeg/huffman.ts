import type { BitWriter } from '../bit-writer.ts'

/**
 * A code of two lengths: one bit for the commonest symbol, which ends a square or says that nothing changed, and the same
 * number of bits for every other. Most squares of a gradient need little else.
 */
export interface Huffman {
  /** All symbols, the commonest first. */
  readonly symbols: readonly number[]
  /** The length of all codes but the first. */
  readonly bits: number
}

/** How many bits the difference of two means has. */
export const means: Huffman = { symbols: Array.from({ length: 12 }, (_, size) => size), bits: 5 }

/** After how many zeros the next coefficient comes, and how many bits it has; 16 zeros; and first the end of the square. */
export const coefficients: Huffman = {
  symbols: [
    0x00,
    0xf0,
    ...Array.from({ length: 16 }, (_, zeros) => Array.from({ length: 10 }, (_, size) => zeros * 16 + size + 1)).flat(),
  ],
  bits: 9,
}

/** Writes the code of a symbol. */
export function putSymbol(writer: BitWriter, { symbols, bits }: Huffman, symbol: number): void {
  const index = symbols.indexOf(symbol)
  if (index === 0) writer.put(0, 1)
  else writer.put((1 << (bits - 1)) + index - 1, bits)
}

/** How many symbols have a code of 1, 2, … 16 bits, and then the symbols: as a JPEG holds a code. */
export function describeHuffman({ symbols, bits }: Huffman): number[] {
  const counts = Array.from({ length: 16 }, (_, index) => (index === bits - 1 ? symbols.length - 1 : 0))
  counts[0] = 1
  return [...counts, ...symbols]
}
