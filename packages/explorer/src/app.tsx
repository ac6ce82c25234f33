import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, type ReactElement, Suspense } from 'react'
import { Sheet } from './gallery/sheet.tsx'
import { type Lab, LabProvider } from './lab/lab.ts'
import { Masthead } from './masthead.tsx'
import { type Place, usePlace } from './use-place.ts'

/** Only who looks at it loads it. */
const Reference = lazy(async () => ({ default: (await import('./reference/reference.tsx')).Reference }))

/** The page. */
export function App({ lab }: { lab: Lab }): ReactElement {
  const place = usePlace()
  return (
    <LabProvider value={lab}>
      <QueryClientProvider client={lab.queries}>
        <Masthead view={place.view} />
        <Suspense fallback={<p className="loading">Loading the reference</p>}>
          <View {...place} />
        </Suspense>
      </QueryClientProvider>
    </LabProvider>
  )
}

function View({ view, clause }: Place): ReactElement {
  return view === 'sheet' ? <Sheet /> : <Reference clause={clause} />
}
