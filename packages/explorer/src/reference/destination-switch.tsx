import type { ReactElement, ReactNode } from 'react'
import type { Destination } from './destination.ts'

interface Switch {
  destination: Destination
  onChange: (destination: Destination) => void
}

const local = 'http://127.0.0.1:8787'

/** Who answers "Try": the page's own mock, the mock over HTTP, or Google. */
export function DestinationSwitch({ destination, onChange }: Switch): ReactElement {
  const choice = (to: Destination['to'], first: Destination, name: string, note: ReactNode): ReactElement => (
    <label className="choice">
      <input type="radio" name="destination" checked={destination.to === to} onChange={() => onChange(first)} />
      <span>
        <b>{name}</b>
        <small>{note}</small>
      </span>
    </label>
  )
  return (
    <fieldset className="destination">
      <legend>Try it, answered by</legend>
      {choice('page', { to: 'page' }, 'This page', 'The mock in the service worker. Nothing leaves the browser.')}
      {choice(
        'server',
        { to: 'server', address: serverAddress() },
        'The mock over HTTP',
        <>
          What <code>pnpm start</code> serves.
        </>,
      )}
      {choice('google', { to: 'google', token: '' }, 'Google', 'With a token of yours, which is kept in memory only.')}
      <Detail destination={destination} onChange={onChange} />
    </fieldset>
  )
}

function Detail({ destination, onChange }: Switch): ReactElement | undefined {
  if (destination.to === 'page') return undefined
  if (destination.to === 'server') {
    return (
      <label className="detail">
        Its address
        <input
          type="url"
          value={destination.address}
          onChange={({ target }) => onChange({ to: 'server', address: target.value })}
        />
      </label>
    )
  }
  return (
    <label className="detail">
      Access token
      <input
        type="password"
        autoComplete="off"
        value={destination.token}
        onChange={({ target }) => onChange({ to: 'google', token: target.value.trim() })}
      />
    </label>
  )
}

/** Where the page itself comes from the mock's server, at its root, that is the one. */
function serverAddress(): string {
  const { hostname, origin, pathname } = location
  const isServed = ['127.0.0.1', 'localhost'].includes(hostname) && pathname === '/'
  return !import.meta.env.DEV && isServed ? origin : local
}
