import type { PhotosLibraryError } from '@photos-library/client'
import type { ReactElement } from 'react'
import { isRejected } from './is-rejected.ts'

/** The place of an id that has no picture: crossed out when there is none to get, waiting when the call failed. */
export function FailedFrame({ id, error }: { id: string; error: PhotosLibraryError }): ReactElement {
  const isNothing = isRejected(error)
  return (
    <div className={isNothing ? 'film rejected' : 'film missed'} title={error.message}>
      <strong>{isNothing ? nothing(error) : 'Not loaded'}</strong>
      <code>{id === '' ? '(empty id)' : id}</code>
      <small>{error.code}</small>
    </div>
  )
}

/** An id that spoils every request it is in is told from one that nobody has. */
function nothing({ code }: PhotosLibraryError): string {
  return code === 'INTERNAL' ? 'Fails every time' : 'No such item'
}
