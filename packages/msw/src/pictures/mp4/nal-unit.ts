import { BitWriter } from '../bit-writer.ts'

/** Writes the parts of an H.264 stream, whose numbers are mostly Exp-Golomb codes. */
export class NalUnit {
  readonly #writer = new BitWriter()

  /** Begins with the byte that says what kind of unit it is. */
  constructor(kind: number) {
    this.#writer.put(kind, 8)
  }

  /** Writes numbers of a fixed length. */
  bits(length: number, ...values: number[]): this {
    for (const value of values) this.#writer.put(value, length)
    return this
  }

  /** Writes numbers from 0 up, small ones in fewer bits. The codes of 0 for signed numbers are the same. */
  codes(...values: number[]): this {
    for (const value of values) {
      const length = 32 - Math.clz32(value + 1)
      this.#writer.put(0, length - 1).put(value + 1, length)
    }
    return this
  }

  /** Fills up the last byte with zeros. */
  align(): this {
    this.#writer.align(0)
    return this
  }

  /** Ends the unit. Two zeros and a byte below 4 would look like the start of another one: a 3 comes between. */
  end(): number[] {
    this.bits(1, 1).align()
    const escaped: number[] = []
    for (const byte of this.#writer.bytes) {
      if (byte < 4 && escaped.at(-1) === 0 && escaped.at(-2) === 0) escaped.push(3)
      escaped.push(byte)
    }
    return escaped
  }
}
