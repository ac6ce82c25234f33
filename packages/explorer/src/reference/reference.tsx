import { type ReactElement, useCallback, useState } from 'react'
import { Code } from '../code/code.tsx'
import { loadReferenceSources } from '../code/load-sources.ts'
import { ApiDocument } from './api-document.tsx'
import { Clauses } from './clauses.tsx'
import { type Destination, send, type TryRequest } from './destination.ts'
import { DestinationSwitch } from './destination-switch.tsx'
import { spec } from './spec.ts'

/** The view of the spec: what can be asked and tried, and every clause with its evidence. */
export function Reference({ clause }: { clause?: string | undefined }): ReactElement {
  const [destination, setDestination] = useState<Destination>({ to: 'page' })
  const beforeTry = useCallback((request: TryRequest) => send(request, destination), [destination])
  return (
    <div className="reference">
      {/* RapiDoc brings the page's `main`. */}
      <div className="method">
        <section aria-label="Who answers">
          <Code load={loadReferenceSources} />
          <DestinationSwitch destination={destination} onChange={setDestination} />
        </section>
        <ApiDocument spec={spec} beforeTry={beforeTry} />
      </div>
      <Clauses chosen={clause} />
    </div>
  )
}
