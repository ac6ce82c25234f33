import { type ReactElement, useEffect } from 'react'
import { useLab } from './lab/lab.ts'
import { useStore } from './lab/store.ts'
import type { Place } from './use-place.ts'

const views = [
  { view: 'sheet', name: 'Contact sheet', href: '#/' },
  { view: 'reference', name: 'Reference', href: '#/reference' },
] as const

/** The head of the page: the views, and what is on the sheet and what it cost. */
export function Masthead({ view }: Pick<Place, 'view'>): ReactElement {
  const name = views.find((one) => one.view === view)?.name
  useEffect(() => {
    document.title = `${name} · Photos Library explorer`
  }, [name])
  return (
    <header className="masthead">
      <h1 className="visually-hidden">{name}</h1>
      <nav aria-label="Views">
        {views.map(({ view: other, name, href }) => (
          <a key={other} href={href} aria-current={other === view ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      {view === 'sheet' && <Count />}
    </header>
  )
}

function Count(): ReactElement {
  const { ids, traffic } = useLab()
  const { requests, idsAsked } = useStore(traffic)
  return (
    <p>
      <b>{useStore(ids).length}</b> ids on the sheet · <b>{idsAsked}</b> asked for in <b>{requests}</b>{' '}
      {requests === 1 ? 'request' : 'requests'} <a href="#controls">Controls</a>
    </p>
  )
}
