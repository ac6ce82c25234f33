import type { Gradient } from './gradient.ts'
import { touches, type Ink } from './ink.ts'
import type { Component, Painting } from './painting.ts'

/** The part of the whole picture that is seen, whose sides both run from 0 to 1, and how large it is in pixels. */
export interface View {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const noColour = 128

/** Paints a part of a gradient, and inks over it, the last one on top. */
export function paint(gradient: Gradient, view: View, inks: readonly Ink[]): Painting {
  const { width, height, left, top, right, bottom } = view
  const [stepX, stepY] = [(right - left) / width, (bottom - top) / height]
  const background = (component: Component, x: number, y: number) =>
    gradient(component, left + (x + 0.5) * stepX, top + (y + 0.5) * stepY)
  return {
    width,
    height,
    background,
    isInked: (x, y, side) => inks.some((ink) => touches(ink, x, y, side)),
    sample: (component, x, y) => {
      const brightness = inkAt(inks, x, y)
      if (brightness === undefined) return background(component, x, y)
      return component === 0 ? brightness : noColour
    },
  }
}

function inkAt(inks: readonly Ink[], x: number, y: number): number | undefined {
  let brightness: number | undefined
  for (const ink of inks) {
    if (touches(ink, x, y, 1)) brightness = ink.brightness(x, y) ?? brightness
  }
  return brightness
}
