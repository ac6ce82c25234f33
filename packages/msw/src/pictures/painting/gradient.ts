import { random } from '../../items/random.ts'
import type { Component } from './painting.ts'

/** The corners of the whole picture. */
interface Corners {
  readonly topLeft: number
  readonly topRight: number
  readonly bottomLeft: number
  readonly bottomRight: number
}

/** A component at a place of the whole picture, whose sides both run from 0 to 1. */
export type Gradient = (component: Component, u: number, v: number) => number

const brightness: Corners = { topLeft: 168, topRight: 136, bottomLeft: 112, bottomRight: 72 }
const colourfulness = 44

/** A soft gradient between two hues that depends on the id alone, dark enough for white letters. */
export function gradientOf(id: string): Gradient {
  const draw = random(id)
  const hue = draw(360)
  const turn = 40 + draw(80)
  const components = [brightness, colours(hue, turn, Math.cos), colours(hue, turn, Math.sin)] as const
  return (component, u, v) => {
    const { topLeft, topRight, bottomLeft, bottomRight } = components[component]
    const top = topLeft + (topRight - topLeft) * u
    return top + (bottomLeft + (bottomRight - bottomLeft) * u - top) * v
  }
}

/** Rounded, so that no machine's cosine differs. */
function colours(hue: number, turn: number, axis: (angle: number) => number): Corners {
  const colour = (degrees: number) => Math.round(128 + colourfulness * axis((degrees * Math.PI) / 180))
  const middle = colour(hue + turn / 2)
  return { topLeft: colour(hue), topRight: middle, bottomLeft: middle, bottomRight: colour(hue + turn) }
}
