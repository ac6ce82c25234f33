import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useLab } from '../lab/lab.ts'
import { FailedFrame } from './failed-frame.tsx'
import { isDead } from './is-dead.ts'
import { MediaFrame } from './media-frame.tsx'
import { mediaItemQuery } from './media-item-query.ts'
import { useNear } from './use-near.ts'

/** One frame of the sheet: whatever there is to say about its id, in its place. */
export function Frame({ id, number }: { id: string; number: number }): ReactElement {
  const { clock, photos } = useLab()
  const [isNear, ref] = useNear()
  const { data, error } = useQuery({ ...mediaItemQuery(photos, id), enabled: isNear })
  // A dead URL is not shown: the browser would ask for it in vain.
  const item = data && !isDead(data, clock.now()) ? data : undefined
  return (
    <li className="frame" ref={ref}>
      {item ? <MediaFrame item={item} /> : error ? <FailedFrame id={id} error={error} /> : <Undeveloped />}
      <span className="frame-number" aria-hidden>
        {number}
      </span>
    </li>
  )
}

function Undeveloped(): ReactElement {
  return (
    <div className="film undeveloped">
      <span className="visually-hidden">Loading</span>
    </div>
  )
}
