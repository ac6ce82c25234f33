import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Gallery } from './gallery/gallery.tsx'
import { Notice } from './gallery/notice.tsx'
import { type Lab, LabProvider } from './lab/lab.ts'
import { Masthead } from './masthead.tsx'
import { Panel } from './panel/panel.tsx'

/** The page. */
export function App({ lab }: { lab: Lab }): ReactElement {
  return (
    <LabProvider value={lab}>
      <QueryClientProvider client={lab.queries}>
        <Masthead />
        <div className="layout">
          <main>
            <Notice />
            <Gallery />
          </main>
          <Panel />
        </div>
      </QueryClientProvider>
    </LabProvider>
  )
}
