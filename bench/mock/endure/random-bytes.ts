/** Bytes that look random, and are the same for the same seed. */
export function randomBytes(seed: number): Buffer {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0
  const draw = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 16
  return Buffer.from(Array.from({ length: 1 + (draw() % 200) }, () => draw() % 256))
}
