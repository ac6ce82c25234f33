import type { PhotosLibraryError } from '@photos-library/client'
import type { ReactElement } from 'react'
import { isRejected } from './is-rejected.ts'

/** The place of an id that has no picture: crossed out when the API knows no such item, waiting when the call failed. */
export function FailedFrame({ id, error }: { id: string; error: PhotosLibraryError }): ReactElement {
  const isNothing = isRejected(error)
  return (
    <div className={isNothing ? 'film rejected' : 'film missed'} title={error.message}>
      <strong>{isNothing ? 'No such item' : 'Not loaded'}</strong>
      <code>{id === '' ? '(empty id)' : id}</code>
      <small>{error.code}</small>
    </div>
  )
}
