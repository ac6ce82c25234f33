import { type ReactElement, useDeferredValue } from 'react'
import { useLab } from '../lab/lab.ts'
import { useStore } from '../lab/store.ts'
import { Frame } from './frame.tsx'

/** The sheet: a frame for every id given, in that order, repeats included. */
export function Gallery(): ReactElement {
  const ids = useDeferredValue(useStore(useLab().ids))
  if (ids.length === 0) return <p className="empty">Nothing on the sheet. Add some ids, and they show up here.</p>
  return (
    <ol className="sheet" aria-label="Media items">
      {ids.map((id, index) => (
        // The same id may be on the sheet twice; its place tells the frames apart.
        <Frame key={`${index} ${id}`} id={id} number={index + 1} />
      ))}
    </ol>
  )
}
