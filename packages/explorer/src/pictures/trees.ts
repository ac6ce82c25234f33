import { height, width } from './frame-size.ts'
import type { Light } from './light.ts'
import { mix } from './mix.ts'

/** Firs along the lower edge, in two rows. */
export function trees(draw: () => number, { near, far }: Light): string {
  const rows = [
    { count: 34, tall: 26, foot: height - 16, colour: mix(near, far, 0.28) },
    { count: 20, tall: 52, foot: height + 6, colour: mix(near, '#000000', 0.25) },
  ]
  return rows
    .map(({ count, tall, foot, colour }) => {
      const firs = Array.from({ length: count }, () => fir(draw() * width, foot, tall * (0.55 + draw() * 0.6)))
      return `<path d="${firs.join('')}M0 ${foot - 4}h${width}v60h-${width}z" fill="${colour}"/>`
    })
    .join('')
}

/** Three skirts, each wider than the one above. */
function fir(x: number, foot: number, tall: number): string {
  return [0, 1, 2]
    .map((skirt) => {
      const top = foot - tall * (1 - skirt * 0.26)
      const half = tall * (0.11 + skirt * 0.055)
      return `M${x.toFixed(1)} ${top.toFixed(1)}l${half.toFixed(1)} ${(tall * 0.46).toFixed(1)}h-${(half * 2).toFixed(1)}z`
    })
    .join('')
}
