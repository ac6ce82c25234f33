import { glyphHeight, glyphs, glyphWidth } from './glyphs.ts'

/** How many dots are between the left edges of two letters. */
export const stepWidth: number = glyphWidth + 1
/** How many dots are between the tops of two rows. */
export const rowHeight: number = glyphHeight + 2

/** Text as dots. */
export interface DrawnText {
  /** In dots. */
  readonly width: number
  /** In dots. */
  readonly height: number
  /** Whether a dot is part of a letter. */
  readonly hasDot: (x: number, y: number) => boolean
}

/** Draws rows of text, once, so that looking a dot up is quick. */
export function drawText(rows: readonly string[]): DrawnText {
  const columns = rows.map((row) => Array.from(row, columnsOf).flat())
  return {
    width: Math.max(0, ...columns.map(({ length }) => length)),
    height: rows.length * rowHeight,
    hasDot: (x, y) => (((columns[Math.floor(y / rowHeight)]?.[x] ?? 0) >> (y % rowHeight)) & 1) === 1,
  }
}

function columnsOf(character: string): readonly number[] {
  return [...(glyphs.get(character) ?? glyphs.get('?') ?? []), 0]
}
