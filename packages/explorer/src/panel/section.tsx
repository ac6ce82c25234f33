import { type ReactElement, type ReactNode, useId } from 'react'

/** One part of the panel, under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }): ReactElement {
  const heading = useId()
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  )
}
