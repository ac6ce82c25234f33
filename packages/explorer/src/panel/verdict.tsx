import type { ReactElement } from 'react'
import { useLab } from '../lab/lab.ts'
import { useStore } from '../lab/store.ts'
import { Section } from './section.tsx'

/** What the contract kit says of the page's own traffic, while it happens. */
export function Verdict(): ReactElement {
  const { findings, traffic } = useLab()
  const found = useStore(findings)
  const { requests } = useStore(traffic)
  return (
    <Section title="Contract">
      <p className={found.length === 0 ? 'verdict holds' : 'verdict'} role="status">
        {found.length === 0
          ? `Kept in ${requests === 1 ? '1 request' : `all ${requests} requests`}`
          : `Broken: ${found.length}`}
      </p>
      {found.length > 0 && (
        <ul className="findings">
          {found.map(({ check, message }, index) => (
            <li key={`${check} ${index}`}>
              <code>{check}</code> {message}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
