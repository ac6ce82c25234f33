import type { ReactElement } from 'react'
import { useLab } from '../lab/lab.ts'
import { useStore } from '../lab/store.ts'
import { Section } from './section.tsx'

/** The requests as they come, newest first. */
export function Calls(): ReactElement {
  const { calls } = useStore(useLab().traffic)
  return (
    <Section title="Requests">
      {calls.length === 0 && <p>None yet</p>}
      <ol className="calls" tabIndex={0} aria-label="Requests, newest first">
        {calls.map(({ number, httpStatus, ids, code, duration }) => (
          <li key={number} className={code === undefined ? 'call' : 'call failed'}>
            <span>{number}</span>
            <b>{httpStatus ?? '–'}</b>
            <span>{ids === 1 ? '1 id' : `${ids} ids`}</span>
            <span>{Math.round(duration)} ms</span>
            {code !== undefined && <code>{code}</code>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
