import type { PhotosLibraryError } from '@photos-library/client'
import type { ReactElement } from 'react'

/** The place of an id that has no picture: crossed out when the API knows no such item, waiting when the call failed. */
export function FailedFrame({ id, error }: { id: string; error: PhotosLibraryError }): ReactElement {
  const isRejected = error.httpStatus === 200 || error.attempts === 0
  return (
    <div className={isRejected ? 'film rejected' : 'film missed'} title={error.message}>
      <strong>{isRejected ? 'No such item' : 'Not loaded'}</strong>
      <code>{id === '' ? '(empty id)' : id}</code>
      <small>{error.code}</small>
    </div>
  )
}
