import { type FormEvent, type ReactElement, useState } from 'react'
import { useLab } from '../lab/lab.ts'
import { readIds } from '../lab/read-ids.ts'
import { Section } from './section.tsx'

/** Puts ids on the sheet: hundreds of the library's, one that is there already, or whatever somebody types. */
export function Ids(): ReactElement {
  const { ids, known } = useLab()
  const [text, setText] = useState('')
  const add = (more: readonly string[]): void => ids.set([...more, ...ids.get()])
  const more = (count: number): string[] => {
    const shown = new Set(ids.get())
    return known.filter((id) => !shown.has(id)).slice(0, count)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    add(readIds(text))
    setText('')
  }
  return (
    <Section title="Ids">
      <form className="ids" onSubmit={submit}>
        <label htmlFor="ids">Yours, or nonsense, as many as you like</label>
        <textarea id="ids" rows={2} spellCheck={false} value={text} onChange={({ target }) => setText(target.value)} />
        <button type="submit">Add</button>
      </form>
      <div className="buttons">
        <button onClick={() => add(more(200))}>200 more</button>
        <button onClick={() => add(more(1000))}>1,000 more</button>
        <button onClick={() => add(ids.get().slice(0, 1))}>Repeat the first</button>
        <button onClick={() => ids.set([])}>Clear</button>
      </div>
    </Section>
  )
}
