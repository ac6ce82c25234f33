import { type ReactElement, useDeferredValue } from 'react'
import { useLab } from '../lab/lab.ts'
import { useStore } from '../lab/store.ts'
import { Frame } from './frame.tsx'
import { moveInGrid } from './move-in-grid.ts'
import { useGrowing } from './use-growing.ts'

/** The sheet: a frame for every id given, in that order, repeats included. */
export function Gallery(): ReactElement {
  const ids = useGrowing(useDeferredValue(useStore(useLab().ids)))
  if (ids.length === 0) return <Empty />
  return (
    <ol className="sheet" aria-label="Media items" onKeyDown={moveInGrid}>
      {keysOf(ids).map((key, index) => (
        <Frame key={key} id={ids[index]!} isFirst={index === 0} />
      ))}
    </ol>
  )
}

function Empty(): ReactElement {
  return (
    <p className="empty">
      <strong>Nothing on the sheet</strong>
      Add some ids, and they show up here.
    </p>
  )
}

/** The same id may be on the sheet twice; how often it was there before tells the frames apart. */
function keysOf(ids: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return ids.map((id) => {
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return `${count} ${id}`
  })
}
