/** Something drawn over the gradient in black, white or grey, within a rectangle. */
export interface Ink {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** The brightness of a pixel within the rectangle, or `undefined` where the gradient shows. */
  readonly brightness: (x: number, y: number) => number | undefined
}

/** White that a video can show as well. */
export const white = 235

/** Whether a square touches the ink's rectangle. */
export function touches({ left, top, right, bottom }: Ink, x: number, y: number, side: number): boolean {
  return x < right && x + side > left && y < bottom && y + side > top
}
