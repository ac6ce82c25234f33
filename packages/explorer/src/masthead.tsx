import type { ReactElement } from 'react'
import { useLab } from './lab/lab.ts'
import { useStore } from './lab/store.ts'

/** The head of the page: what is on the sheet, and what it cost. */
export function Masthead(): ReactElement {
  const { ids, traffic } = useLab()
  const { requests, idsAsked } = useStore(traffic)
  return (
    <header className="masthead">
      <h1>Contact sheet</h1>
      <p>
        <b>{useStore(ids).length}</b> ids on the sheet · <b>{idsAsked}</b> asked for in <b>{requests}</b>{' '}
        {requests === 1 ? 'request' : 'requests'}
      </p>
      <a href="#controls">Controls</a>
    </header>
  )
}
