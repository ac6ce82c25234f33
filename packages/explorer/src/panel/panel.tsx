import type { ReactElement } from 'react'
import { Calls } from './calls.tsx'
import { Economy } from './economy.tsx'
import { FaultSwitches } from './fault-switches.tsx'
import { Ids } from './ids.tsx'
import { Time } from './time.tsx'
import { Verdict } from './verdict.tsx'

/** Everything that can be done to the sheet, and what came of it. */
export function Panel(): ReactElement {
  return (
    <aside className="panel" id="controls" aria-label="Controls">
      <Economy />
      <Ids />
      <Time />
      <FaultSwitches />
      <Verdict />
      <Calls />
    </aside>
  )
}
