import { drawFrom } from './draw-from.ts'
import { height, width } from './frame-size.ts'
import { type Light, lights } from './light.ts'
import { mix } from './mix.ts'
import { ridge } from './ridge.ts'
import { trees } from './trees.ts'
import { water } from './water.ts'

/** A landscape as SVG that depends on the id alone: a sky, a sun or a moon, hills, and water or trees in front. */
export function scene(id: string): string {
  const draw = drawFrom(id)
  const light = lights[Math.floor(draw() * lights.length)]!
  const sunX = Math.round(width * (0.2 + 0.6 * draw()))
  const horizon = Math.round(height * (0.5 + 0.16 * draw()))
  const front = draw()
  const parts = [
    sky(light),
    light.isNight ? stars(draw) : '',
    sun(light, sunX, horizon - 18 - draw() * 70),
    hills(draw, light, horizon),
    front < 0.45 ? water(draw, light, { horizon: horizon + 26, sunX }) : front < 0.8 ? trees(draw, light) : '',
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice">${parts.join('')}</svg>`
}

function sky({ sky: [top, middle, bottom] }: Light): string {
  const stops = `<stop stop-color="${top}"/><stop offset=".45" stop-color="${middle}"/><stop offset=".75" stop-color="${bottom}"/>`
  return `<linearGradient id="s" x2="0" y2="1">${stops}</linearGradient><rect width="100%" height="100%" fill="url(#s)"/>`
}

function sun({ sun: colour, isNight }: Light, x: number, y: number): string {
  const glow = `<radialGradient id="g"><stop stop-color="${colour}" stop-opacity=".7"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`
  const at = `cx="${x}" cy="${y.toFixed(1)}"`
  return `${glow}<circle ${at} r="${isNight ? 50 : 105}" fill="url(#g)"/><circle ${at} r="${isNight ? 9 : 15}" fill="${colour}"/>`
}

function stars(draw: () => number): string {
  const dots = Array.from(
    { length: 40 },
    () => `M${(draw() * width).toFixed(1)} ${(draw() * height * 0.6).toFixed(1)}h.01`,
  )
  return `<path d="${dots.join('')}" stroke="#fff" stroke-width="1.1" stroke-linecap="round" opacity=".75"/>`
}

function hills(draw: () => number, { far, near, sky: [, , haze] }: Light, horizon: number): string {
  const count = 3 + Math.floor(draw() * 2)
  const steepness = 10 + draw() * 26
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1)
    const path = ridge(draw, { top: horizon - 8 + share * 62, relief: steepness * (1 - share * 0.55) })
    const colour = mix(mix(haze, far, 0.75), near, share ** 1.4)
    return `<path d="${path}" fill="${colour}"/>`
  }).join('')
}
