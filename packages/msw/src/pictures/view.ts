import type { Size } from './media-size.ts'
import type { View } from './painting/paint.ts'
import type { AskedPicture } from './parse-parameters.ts'

/** Sees all of the original, in its own size. */
export function wholeView({ width, height }: Size): View {
  return { width, height, left: 0, top: 0, right: 1, bottom: 1 }
}

/** Scales an original to fit, or crops its middle to fill. It is never enlarged, which is assumed of Google's. */
export function scaledView(original: Size, { width, height, crop }: Omit<AskedPicture, 'overlay'>): View {
  const across = (width ?? Infinity) / original.width
  const down = (height ?? Infinity) / original.height
  if (!crop) return wholeView(scale(original, Math.min(across, down, 1)))
  const filled = Math.max(across, down)
  const [seenX, seenY] = [across / filled, down / filled]
  const size = scale({ width: original.width * seenX, height: original.height * seenY }, Math.min(filled, 1))
  return { ...size, left: (1 - seenX) / 2, top: (1 - seenY) / 2, right: (1 + seenX) / 2, bottom: (1 + seenY) / 2 }
}

/** No side vanishes, however long the other one is. */
function scale({ width, height }: Size, factor: number): Size {
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) }
}
