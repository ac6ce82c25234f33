/** The three numbers of a pixel: how bright it is, and how blue and how red (Y, Cb and Cr). */
export type Component = 0 | 1 | 2

/** A picture as a function: nothing is stored, whatever its size. */
export interface Painting {
  /** In pixels. */
  readonly width: number
  /** In pixels. */
  readonly height: number
  /** One component of a pixel, from 0 to 255. Beyond the edges the gradient goes on. */
  readonly sample: (component: Component, x: number, y: number) => number
  /** The same without what is drawn over the gradient. */
  readonly background: (component: Component, x: number, y: number) => number
  /** Whether something may be drawn over the gradient within a square. */
  readonly isInked: (x: number, y: number, side: number) => boolean
}
