import { drawText, rowHeight, stepWidth } from './draw-text.ts'
import { white, type Ink } from './ink.ts'

const charactersInARow = 28
const rowsInAHeight = 6
// Letters cost more than the gradient does; in a large original they need not grow for ever.
const largestDot = 12

/** Text in the lower left corner, in letters as large as the picture allows. Rows that do not fit are left out, the last first. */
export function label(paragraphs: readonly string[], width: number, height: number): Ink {
  const fits = Math.min(width / (charactersInARow * stepWidth), height / (rowsInAHeight * rowHeight))
  const dot = Math.min(largestDot, Math.max(1, Math.floor(fits)))
  const columns = Math.max(1, Math.floor(width / (dot * stepWidth)) - 1)
  const rows = paragraphs.flatMap((text) => wrap(text, columns)).slice(0, Math.floor(height / (dot * rowHeight)))
  const text = drawText(rows)
  const left = (dot * stepWidth) / 2
  const top = height - text.height * dot
  return {
    left,
    top,
    right: left + text.width * dot,
    bottom: height,
    brightness: (x, y) => (text.hasDot(Math.floor((x - left) / dot), Math.floor((y - top) / dot)) ? white : undefined),
  }
}

function wrap(text: string, columns: number): string[] {
  const characters = Array.from(text)
  return Array.from({ length: Math.ceil(characters.length / columns) }, (_, row) =>
    characters.slice(row * columns, (row + 1) * columns).join(''),
  )
}
