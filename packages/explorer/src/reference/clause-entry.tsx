import type { Clause } from '@photos-library/schema/clauses'
import { type ReactElement, useCallback } from 'react'
import { Prose } from './prose.tsx'
import { showPart } from './show-part.ts'
import { specPart, type SpecPart } from './spec-part.ts'

interface ClauseEntryProps {
  clause: Clause
  /** Whether the address names it. */
  isChosen: boolean
}

/** One clause: what it says, how that is known, where from, and where the spec says it. */
export function ClauseEntry({ clause: { id, text, evidence, source }, isChosen }: ClauseEntryProps): ReactElement {
  const part = specPart(id)
  const scrollTo = useCallback((element: Element | null) => element?.scrollIntoView({ block: 'center' }), [])
  return (
    <li className={isChosen ? 'clause chosen' : 'clause'} ref={isChosen ? scrollTo : undefined}>
      <a className="clause-id" href={`#/reference/${id}`}>
        {id}
      </a>
      <p>
        <Prose text={text} />
      </p>
      <footer>
        {evidence.map((kind) => (
          <span key={kind} className={`evidence ${kind}`}>
            {kind}
          </span>
        ))}
        <Source text={source} />
        <button onClick={() => showPart(part)}>{nameOf(part)} in the spec</button>
      </footer>
    </li>
  )
}

function Source({ text }: { text: string }): ReactElement {
  if (!URL.canParse(text))
    return (
      <span className="source">
        <Prose text={text} />
      </span>
    )
  const { hostname, pathname } = new URL(text)
  return (
    <a className="source" href={text} rel="noreferrer" target="_blank">
      {hostname}, {pathname.split('/').findLast((part) => part !== '')}
    </a>
  )
}

function nameOf(part: SpecPart): string {
  if ('parameter' in part) return part.parameter
  return 'response' in part ? part.response : 'The operation'
}
