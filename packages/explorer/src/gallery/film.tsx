import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useLab } from '../lab/lab.ts'
import { FailedFrame } from './failed-frame.tsx'
import { isDead } from './is-dead.ts'
import { MediaFrame } from './media-frame.tsx'
import { mediaItemQuery } from './media-item-query.ts'

interface FilmProps {
  id: string
  /** Whether somebody sees it; a URL that dies is made fresh only then. */
  isNear: boolean
}

/** Whatever there is to say about an id: a picture, a skeleton, or why there is none. */
export function Film({ id, isNear }: FilmProps): ReactElement {
  const { clock, photos } = useLab()
  const { data, error } = useQuery({ ...mediaItemQuery(photos, id), enabled: isNear })
  // A dead URL is not shown: the browser would ask for it in vain.
  if (data && !isDead(data, clock.now())) return <MediaFrame item={data} />
  if (error && !data) return <FailedFrame id={id} error={error} />
  return (
    <div className="film undeveloped">
      <span className="visually-hidden">Loading</span>
    </div>
  )
}
