import { height, width } from './frame-size.ts'
import type { Light } from './light.ts'
import { mix } from './mix.ts'

/** Water in front of the hills, with the sun's path on it. */
export function water(
  draw: () => number,
  { water: colour, near, sun }: Light,
  at: { horizon: number; sunX: number },
): string {
  const { horizon, sunX } = at
  const gradient = `<linearGradient id="w" x2="0" y2="1"><stop stop-color="${mix(colour, sun, 0.25)}"/><stop offset="1" stop-color="${mix(colour, near, 0.55)}"/></linearGradient>`
  const surface = `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="url(#w)"/>`
  const glints = Array.from({ length: 26 }, (_, index) => {
    const depth = (index + draw()) / 26
    const reach = 8 + depth * 34
    const x = sunX + (draw() - 0.5) * reach
    return `M${(x - reach / 3).toFixed(1)} ${(horizon + 2 + depth ** 1.3 * (height - horizon)).toFixed(1)}h${(reach * (0.3 + draw() * 0.5)).toFixed(1)}`
  })
  return `${gradient}${surface}<path d="${glints.join('')}" stroke="${sun}" stroke-width="1.3" opacity=".55" stroke-linecap="round"/>`
}
