import { PhotosLibraryError } from '@photos-library/client'
import { type Query, type QueryCache, useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useCallback, useSyncExternalStore } from 'react'
import { isRejected } from './is-rejected.ts'

const offline = 'What is missing comes as soon as you are back.'

/** Said once above the sheet when calls failed or cannot be made, whatever number of frames they left out. */
export function Notice(): ReactElement | undefined {
  const queries = useQueryClient()
  const cache = queries.getQueryCache()
  const subscribe = useCallback((listener: () => void) => cache.subscribe(listener), [cache])
  const text = useSyncExternalStore(subscribe, () => textFor(cache))
  if (text === undefined) return undefined
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{text === offline ? 'You are offline' : 'Not all could be loaded'}</strong>
        {text}
      </p>
      {text !== offline && (
        <button onClick={() => void queries.refetchQueries({ predicate: isMissed })}>Try again</button>
      )}
    </div>
  )
}

function textFor(cache: QueryCache): string | undefined {
  const all = cache.getAll()
  if (all.some((query) => query.isActive() && query.state.fetchStatus === 'paused')) return offline
  return all.find(isMissed)?.state.error?.message
}

/** Whether a call failed for a frame that somebody sees. Another is asked for anew when it is. */
function isMissed(query: Query): boolean {
  const { error } = query.state
  return error instanceof PhotosLibraryError && !isRejected(error) && query.isActive()
}
