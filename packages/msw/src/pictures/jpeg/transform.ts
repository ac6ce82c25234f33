import type { Component, Painting } from '../painting/painting.ts'

/** The side of the squares that JPEG cuts a picture into. */
export const side = 8

/** What all coefficients are divided by. Small enough for clean letters. */
export const quantum = 6

const last = side - 1
const middleGrey = 128
// Whole numbers, so that every machine comes to the same bytes.
const scale = 4096
const basis = Float64Array.from({ length: side * side }, (_, index) =>
  Math.round(scale * wave(Math.floor(index / side), index % side)),
)

/**
 * The coefficients of a square's cosine transform, quantized, row by row. A square that is as good as flat has but one, its
 * mean, which spares nearly all the work for large pictures.
 */
export function transform(painting: Painting, component: Component, left: number, top: number): ArrayLike<number> {
  const isInked = painting.isInked(left, top, side)
  return (
    (isInked ? undefined : flatSquare(painting, component, left, top)) ?? fullTransform(painting, component, left, top)
  )
}

/** Without ink, the corners tell all of a square. */
function flatSquare({ background }: Painting, component: Component, left: number, top: number): number[] | undefined {
  const topLeft = background(component, left, top)
  const topRight = background(component, left + last, top)
  const bottomLeft = background(component, left, top + last)
  const bottomRight = background(component, left + last, top + last)
  const most = Math.max(topLeft, topRight, bottomLeft, bottomRight)
  const least = Math.min(topLeft, topRight, bottomLeft, bottomRight)
  return most - least < 1 ? [quantize(((most + least) / 2 - middleGrey) * side)] : undefined
}

function fullTransform({ sample }: Painting, component: Component, left: number, top: number): Float64Array {
  const square = new Float64Array(side * side)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) square[y * side + x] = sample(component, left + x, top + y) - middleGrey
  }
  // Twice the same step: along the rows, which turns the square over, and then along what were its columns.
  return alongRows(alongRows(square)).map((coefficient) => quantize(coefficient / scale ** 2))
}

function alongRows(square: Float64Array): Float64Array {
  const turned = new Float64Array(side * side)
  for (let y = 0; y < side; y++) {
    for (let frequency = 0; frequency < side; frequency++) {
      let sum = 0
      for (let x = 0; x < side; x++) sum += (basis[frequency * side + x] ?? 0) * (square[y * side + x] ?? 0)
      turned[frequency * side + y] = sum
    }
  }
  return turned
}

function wave(frequency: number, x: number): number {
  return ((frequency === 0 ? Math.SQRT1_2 : 1) / 2) * Math.cos(((2 * x + 1) * frequency * Math.PI) / (2 * side))
}

function quantize(coefficient: number): number {
  return Math.round(coefficient / quantum)
}
