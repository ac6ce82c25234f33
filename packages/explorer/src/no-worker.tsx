import type { ReactElement } from 'react'

/** Said where a browser has no service workers, which are what answers this page. */
export function NoWorker(): ReactElement {
  return (
    <main className="no-worker">
      <h1>Contact sheet</h1>
      <p>
        This page is answered by a service worker, and the browser has none here. Please open it over https, or from
        localhost.
      </p>
    </main>
  )
}
