import type { Cell } from './cells.ts'
import type { FreshProject } from './fresh-project.ts'

/** What became of a cell; `why` says it of one that did not pass. */
export interface Outcome {
  outcome: 'passed' | 'failed' | 'skipped'
  why?: string
}

/** Runs a cell's programs in a project. It is skipped when one of them is not to be had here. */
export async function tryCell(project: FreshProject, { steps, prints }: Cell): Promise<Outcome> {
  let printed: string | undefined
  try {
    for (const [program, ...words] of steps) {
      printed = await project.run(program, ...words)
      if (printed === undefined) return { outcome: 'skipped', why: `there is no ${program} here` }
    }
  } catch (error) {
    return { outcome: 'failed', why: error instanceof Error ? error.message : String(error) }
  }
  return prints.test(printed ?? '') ? { outcome: 'passed' } : { outcome: 'failed', why: `It printed ${printed}` }
}
