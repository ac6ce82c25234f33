import type { ReactElement } from 'react'
import { Code } from '../code/code.tsx'
import { loadSheetSources } from '../code/load-sources.ts'
import { Panel } from '../panel/panel.tsx'
import { Gallery } from './gallery.tsx'
import { Notice } from './notice.tsx'
import { Retrying } from './retrying.tsx'

/** The view of the pictures, with the panel beside it. */
export function Sheet(): ReactElement {
  return (
    <div className="layout">
      <main>
        <Code load={loadSheetSources} />
        <Notice />
        <Gallery />
        <Retrying />
      </main>
      <Panel />
    </div>
  )
}
