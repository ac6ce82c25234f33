import { white, type Ink } from './ink.ts'

const dark = 40

/** The overlay of a video's still: a dark disc with a white triangle that points to the right. */
export function playButton(width: number, height: number): Ink {
  const [centreX, centreY] = [width / 2, height / 2]
  const radius = Math.min(width, height) / 6
  return {
    left: centreX - radius,
    top: centreY - radius,
    right: centreX + radius,
    bottom: centreY + radius,
    brightness: (x, y) => {
      const [across, down] = [(x + 0.5 - centreX) / radius, (y + 0.5 - centreY) / radius]
      if (across * across + down * down > 1) return undefined
      const isTriangle = across > -0.3 && across + 2 * Math.abs(down) < 0.6
      return isTriangle ? white : dark
    },
  }
}
