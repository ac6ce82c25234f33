import type { ReactElement } from 'react'
import { useLab } from '../lab/lab.ts'
import { Calls } from './calls.tsx'
import { Economy } from './economy.tsx'
import { FaultSwitches } from './fault-switches.tsx'
import { Ids } from './ids.tsx'
import { Time } from './time.tsx'
import { Verdict } from './verdict.tsx'

/** Everything that can be done to the sheet, and what came of it. */
export function Panel(): ReactElement {
  const { faults } = useLab()
  return (
    <aside className="panel" id="controls" aria-label="Controls">
      <Economy />
      <Ids />
      <Time />
      {faults && <FaultSwitches faults={faults} />}
      <Verdict />
      <Calls />
    </aside>
  )
}
