import { memo, type ReactElement } from 'react'
import { Film } from './film.tsx'
import { useNear } from './use-near.ts'

interface FrameProps {
  id: string
  /** Whether Tab leads to it. The arrows lead on from there. */
  isFirst: boolean
}

/** One frame of the sheet. Until somebody comes near it is empty and costs next to nothing. */
export const Frame = memo(function Frame({ id, isFirst }: FrameProps): ReactElement {
  const [nearness, ref] = useNear()
  return (
    <li className="frame" ref={ref} tabIndex={isFirst ? 0 : -1}>
      {nearness === 'never' ? <div className="film" /> : <Film id={id} isNear={nearness === 'now'} />}
    </li>
  )
})
