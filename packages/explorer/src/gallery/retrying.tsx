import type { ReactElement } from 'react'
import { useLab } from '../lab/lab.ts'
import { useStore } from '../lab/store.ts'

/** Says that something failed that the client is about to ask for again, so that nobody reloads the page meanwhile. */
export function Retrying(): ReactElement {
  const { calls, waiting } = useStore(useLab().traffic)
  const code = calls.find((call) => call.code !== undefined)?.code
  return (
    <p className="retrying" role="status" aria-label="Retries">
      {waiting > 0 && `${code ?? 'No answer'}. Trying again in a moment.`}
    </p>
  )
}
