/** A part of a file. */
export type Bytes = readonly number[]

/** A box of an MP4 file: its length, its name of four letters, and its contents. */
export function box(name: string, ...contents: Bytes[]): Bytes {
  const whole = contents.flat()
  return [...bytes(4, whole.length + 8), ...ascii(name), ...whole]
}

/** A box that begins with its version, which is 0, and its flags. */
export function fullBox(name: string, flags: number, ...contents: Bytes[]): Bytes {
  return box(name, bytes(4, flags), ...contents)
}

/** Numbers of a size in bytes, the highest byte first. */
export function bytes(size: 1 | 2 | 4, ...values: number[]): Bytes {
  return values.flatMap((value) =>
    Array.from({ length: size }, (_, index) => (value >>> ((size - 1 - index) * 8)) & 0xff),
  )
}

/** The letters of a name. */
export function ascii(text: string): Bytes {
  return Array.from(text, (letter) => letter.charCodeAt(0))
}
