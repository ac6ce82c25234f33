import { height, width } from './frame-size.ts'

/** The outline of hills that fill the picture from their line down: waves of which each is half as high and twice as dense. */
export function ridge(draw: () => number, { top, relief }: { top: number; relief: number }): string {
  const waves = Array.from({ length: 5 }, (_, octave) => ({
    height: relief / 1.9 ** octave,
    density: (1.3 + draw()) * 2 ** octave,
    phase: draw() * Math.PI * 2,
  }))
  const steps = 48
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const rise = waves.reduce(
      (sum, wave) => sum + wave.height * Math.sin((step / steps) * Math.PI * wave.density + wave.phase),
      0,
    )
    return `${Math.round((step * width) / steps)} ${(top - rise).toFixed(1)}`
  })
  return `M0 ${height}L${points.join('L')}L${width} ${height}Z`
}
