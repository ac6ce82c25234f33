/** The light of a scene: its colours from far to near. */
export interface Light {
  /** From the zenith down to the horizon. */
  sky: readonly [string, string, string]
  /** Of the sun, or the moon. */
  sun: string
  far: string
  near: string
  /** Of water. */
  water: string
  isNight?: true
}

/** Hours and weathers. */
export const lights: readonly Light[] = [
  { sky: ['#5b8fc7', '#a9c9e3', '#f3e4cf'], sun: '#fff6e0', far: '#8fa9bf', near: '#27435a', water: '#5d8cab' },
  { sky: ['#3b4a78', '#c77a7b', '#f6c28b'], sun: '#ffe9c2', far: '#9a6f86', near: '#2c2340', water: '#8a6a86' },
  { sky: ['#18223f', '#4c4f7d', '#d98f75'], sun: '#ffd9ad', far: '#4d4a70', near: '#141628', water: '#3c4268' },
  {
    sky: ['#0d1526', '#1c2d4a', '#3c5775'],
    sun: '#eef3ff',
    far: '#24384f',
    near: '#0a111c',
    water: '#22384f',
    isNight: true,
  },
  { sky: ['#7fa7a6', '#c6d8cf', '#eff0e0'], sun: '#ffffff', far: '#9db7ae', near: '#37574f', water: '#86aaa4' },
  { sky: ['#d98a52', '#f1b877', '#fbe3b4'], sun: '#fff7df', far: '#c98a58', near: '#5a2f1f', water: '#c78f63' },
  { sky: ['#8a97a8', '#b9c2cb', '#dfe2e2'], sun: '#f6f6f2', far: '#9aa4ad', near: '#3b444d', water: '#8793a0' },
  { sky: ['#4f7f74', '#a7bf8f', '#f4e6ab'], sun: '#fffbe0', far: '#86a07d', near: '#22382c', water: '#6f9686' },
]
