import { useSyncExternalStore } from 'react'

/** Where in the page somebody is: a view, and in the reference perhaps at a clause. */
export interface Place {
  view: 'sheet' | 'reference'
  clause?: string
}

/** The place that the address names, after its `#`. */
export function usePlace(): Place {
  return readPlace(useSyncExternalStore(subscribe, () => location.hash))
}

/** Reads `#/reference/response.order`, and takes everything else for the sheet. */
export function readPlace(hash: string): Place {
  const [, view, clause] = hash.split('/')
  if (view !== 'reference') return { view: 'sheet' }
  return clause ? { view, clause: decodeURIComponent(clause) } : { view }
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
