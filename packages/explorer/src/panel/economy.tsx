import type { ReactElement } from 'react'
import { useLab } from '../lab/lab.ts'
import { useStore } from '../lab/store.ts'
import { Section } from './section.tsx'

/** What the ids cost, against what they would cost one by one. */
export function Economy(): ReactElement {
  const { requests, idsAsked } = useStore(useLab().traffic)
  const share = idsAsked === 0 ? 0 : requests / idsAsked
  return (
    <Section title="Cost">
      <dl className="economy">
        <dt>Requests sent</dt>
        <dd>{requests}</dd>
        <div className="bar" style={{ inlineSize: `${Math.max(share * 100, 1)}%` }} />
        <dt>One by one</dt>
        <dd>{idsAsked}</dd>
        <div className="bar one-by-one" />
      </dl>
    </Section>
  )
}
