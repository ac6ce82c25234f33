/** Writes numbers of any length in bits, the highest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(1024)
  #length = 0
  #pending = 0
  #pendingBits = 0

  /** Writes the lowest bits of a value: at most 24. */
  put(value: number, bits: number): this {
    this.#pending = (this.#pending << bits) | (value & ((1 << bits) - 1))
    this.#pendingBits += bits
    while (this.#pendingBits >= 8) {
      this.#pendingBits -= 8
      this.#push(this.#pending >>> this.#pendingBits)
    }
    // What was written must not be shifted out at the top.
    this.#pending &= (1 << this.#pendingBits) - 1
    return this
  }

  /** Fills up the last byte with a bit. */
  align(bit: 0 | 1): this {
    const rest = (8 - this.#pendingBits) % 8
    return this.put(bit === 1 ? (1 << rest) - 1 : 0, rest)
  }

  /** The whole bytes written so far. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const twice = new Uint8Array(this.#length * 2)
      twice.set(this.#bytes)
      this.#bytes = twice
    }
    this.#bytes[this.#length++] = byte
  }
}
