import type { MediaItem } from '@photos-library/client'
import type { ReactElement } from 'react'
import { isDead } from '../gallery/is-dead.ts'
import { useLab } from '../lab/lab.ts'
import { Section } from './section.tsx'

const minute = 60_000

/** Lets time pass. What has died and is on the screen is asked for again; the rest, when it is scrolled to. */
export function Time(): ReactElement {
  const { clock, queries } = useLab()
  const advance = (): void => {
    clock.advance(61 * minute)
    const now = clock.now()
    void queries.invalidateQueries({
      predicate: ({ queryKey }) => {
        const item = queries.getQueryData<MediaItem>(queryKey)
        return item === undefined || isDead(item, now)
      },
    })
  }
  return (
    <Section title="Time">
      <p>A base URL dies after an hour. What is on the screen is then asked for anew, in as few requests.</p>
      <div className="buttons">
        <button onClick={advance}>Let 61 minutes pass</button>
        <button onClick={() => void queries.resetQueries()}>Ask again for all</button>
      </div>
    </Section>
  )
}
