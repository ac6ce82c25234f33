import type { ReactElement } from 'react'

/** A text in which code stands between backticks. */
export function Prose({ text }: { text: string }): ReactElement {
  // Every other piece stood between two of them.
  return <>{text.split('`').map((piece, index) => (index % 2 === 1 ? <code key={index}>{piece}</code> : piece))}</>
}
