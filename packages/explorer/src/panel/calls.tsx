import { codes } from '@photos-library/schema'
import type { ReactElement } from 'react'
import { useLab } from '../lab/lab.ts'
import { useStore } from '../lab/store.ts'
import { Section } from './section.tsx'

/** The requests as they come, newest first. */
export function Calls(): ReactElement {
  const { calls, pictures } = useStore(useLab().traffic)
  return (
    <Section title="Requests">
      <ol className="calls" tabIndex={0} aria-label="Requests, newest first">
        {calls.map(({ number, httpStatus, ids, fault, at }) => (
          <li key={number} className={httpStatus === codes.OK.httpStatus ? 'call' : 'call failed'}>
            <span>{number}</span>
            <b>{httpStatus}</b>
            <span>{ids.length === 1 ? '1 id' : `${ids.length} ids`}</span>
            <time dateTime={new Date(at).toISOString()}>{new Date(at).toLocaleTimeString()}</time>
            {fault && <code>{fault.length > 24 ? `${fault.slice(0, 24)}…` : fault}</code>}
          </li>
        ))}
      </ol>
      <p>and {pictures} pictures</p>
    </Section>
  )
}
