import type { KeyboardEvent } from 'react'

/** Moves the focus among a grid's children with the arrows, Home and End. One child at a time can be reached with Tab. */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const cells = [...event.currentTarget.children].filter((child) => child instanceof HTMLElement)
  const from = cells.findIndex((cell) => cell === event.target)
  const to = cells[target(event.key, from, cells)]
  if (from === -1 || to === undefined) return
  event.preventDefault()
  cells[from]!.tabIndex = -1
  to.tabIndex = 0
  to.focus()
}

function target(key: string, from: number, cells: readonly HTMLElement[]): number {
  const last = cells.length - 1
  const steps: Record<string, number> = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: last }
  if (key === 'ArrowDown') return from + columnsOf(cells)
  return key === 'ArrowUp' ? from - columnsOf(cells) : (steps[key] ?? -1)
}

function columnsOf(cells: readonly HTMLElement[]): number {
  const second = cells.findIndex((cell) => cell.offsetTop !== cells[0]!.offsetTop)
  return second === -1 ? cells.length : second
}
