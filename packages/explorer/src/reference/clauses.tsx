import { clauses, type Evidence } from '@photos-library/schema/clauses'
import { type ReactElement, useState } from 'react'
import { ClauseEntry } from './clause-entry.tsx'

const all = Object.values(clauses)
const kinds = ['documented', 'observed', 'assumed'] as const satisfies readonly Evidence[]

/** All clauses of the contract, or those that are known in one way. */
export function Clauses({ chosen }: { chosen?: string | undefined }): ReactElement {
  const [kind, setKind] = useState<Evidence>()
  const shown = all.filter(({ evidence }) => kind === undefined || evidence.includes(kind))
  return (
    <aside className="clauses" aria-label="Clauses">
      <h2>Clauses</h2>
      <p>What the contract kit checks and the mock keeps, each with how it is known.</p>
      <div className="filters" role="group" aria-label="Evidence">
        <Filter name="all" count={all.length} isOn={kind === undefined} onPick={() => setKind(undefined)} />
        {kinds.map((one) => (
          <Filter key={one} name={one} count={countOf(one)} isOn={kind === one} onPick={() => setKind(one)} />
        ))}
      </div>
      <ol tabIndex={0} aria-label="List of clauses">
        {shown.map((clause) => (
          <ClauseEntry key={clause.id} clause={clause} isChosen={clause.id === chosen} />
        ))}
      </ol>
    </aside>
  )
}

interface FilterProps {
  name: string
  count: number
  isOn: boolean
  onPick: () => void
}

function Filter({ name, count, isOn, onPick }: FilterProps): ReactElement {
  return (
    <button aria-pressed={isOn} onClick={onPick}>
      {name} <small>{count}</small>
    </button>
  )
}

function countOf(kind: Evidence): number {
  return all.filter(({ evidence }) => evidence.includes(kind)).length
}
