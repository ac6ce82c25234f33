import type { ReactElement } from 'react'
import { type Faults, type Trouble, troubles } from '../lab/faults.ts'
import { useLab } from '../lab/lab.ts'
import { useStore } from '../lab/store.ts'
import { Section } from './section.tsx'

/** A switch for each trouble. The sheet asks again, so that one sees what comes of it. */
export function FaultSwitches({ faults }: { faults: Faults }): ReactElement {
  const { ids, queries } = useLab()
  const on = useStore(faults.on)
  const turn = (trouble: Trouble): void => {
    faults.turn(trouble, ids.get())
    void queries.resetQueries()
  }
  return (
    <Section title="Trouble">
      {troubles.map((trouble) => (
        <label className="switch" key={trouble.name}>
          <input type="checkbox" role="switch" checked={on.has(trouble.name)} onChange={() => turn(trouble)} />
          <span>
            <b>{trouble.name}</b>
            <small>{trouble.effect}</small>
          </span>
        </label>
      ))}
    </Section>
  )
}
