import { PhotosLibraryError } from '@photos-library/client'
import { type Query, useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useCallback, useSyncExternalStore } from 'react'
import { isRejected } from './is-rejected.ts'

/** Said once above the sheet when calls failed, whatever number of frames they left out. */
export function Notice(): ReactElement | undefined {
  const queries = useQueryClient()
  const cache = queries.getQueryCache()
  const subscribe = useCallback((listener: () => void) => cache.subscribe(listener), [cache])
  const error = useSyncExternalStore(subscribe, () => cache.getAll().find(isMissed)?.state.error)
  if (!error) return undefined
  return (
    <div className="notice" role="alert">
      <p>{error.message}</p>
      <button onClick={() => void queries.refetchQueries({ predicate: isMissed })}>Try again</button>
    </div>
  )
}

/** Whether a call failed for a frame that somebody sees. Another is asked for anew when it is. */
function isMissed(query: Query): boolean {
  const { error } = query.state
  return error instanceof PhotosLibraryError && !isRejected(error) && query.isActive()
}
