/** Draws whole numbers below a bound. */
export type Draw = (below: number) => number

/** A stream of numbers that depends on the seed alone, so that it is the same on every machine (xorshift32 over FNV-1a). */
export function random(seed: string): Draw {
  let state = hash(seed)
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
  // The first numbers of similar seeds are still similar.
  for (let warmUp = 0; warmUp < 8; warmUp++) next()
  return (below) => Math.floor((next() / 2 ** 32) * below)
}

/** Draws one of the choices. */
export function pick<const T extends readonly [unknown, ...unknown[]]>(draw: Draw, choices: T): T[number] {
  return choices[draw(choices.length)] ?? choices[0]
}

/** A whole number of 32 bits, other than zero, for a text (FNV-1a). */
export function hash(text: string): number {
  let value = 0x81_1c_9d_c5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93)
  // Zero is the one state that xorshift never leaves.
  return value === 0 ? 1 : value
}
