import manifest from '../../package.json' with { type: 'json' }
import { NotChecked } from '../not-checked.ts'
import { TargetError } from '../target-error.ts'
import { explain } from './explain.ts'
import { help } from './help.ts'
import { judge } from './judge.ts'
import { listChecks } from './list-checks.ts'
import { readCommand } from './read-command.ts'
import { record } from './record.ts'
import type { Surroundings } from './surroundings.ts'
import { unusable, UsageError } from './usage-error.ts'

export const exitCodes = { allHold: 0, findings: 1, cannotJudge: 2 } as const

/** The command, from its arguments to its exit code. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const command = await readCommand(args, surroundings.env)
    if (command === 'help') return say(surroundings, help())
    if (command === 'list') return say(surroundings, listChecks())
    if (command === 'version') return say(surroundings, manifest.version)
    if ('explain' in command) return say(surroundings, await explained(command.explain))
    if ('folder' in command) return (await record(command, surroundings)) > 0 ? exitCodes.findings : exitCodes.allHold
    const results = await judge(command, surroundings)
    return results.some(({ outcome }) => outcome === 'failed') ? exitCodes.findings : exitCodes.allHold
  } catch (error) {
    surroundings.complain(reasonOf(error))
    return exitCodes.cannotJudge
  }
}

function say({ out }: Surroundings, text: string): number {
  out(text)
  return exitCodes.allHold
}

async function explained(id: string): Promise<string> {
  const text = await explain(id)
  if (text !== undefined) return text
  throw unusable(
    '--explain',
    id,
    'the id of a clause or a check, as --list shows them, or of a rule that a finding names',
  )
}

// What is neither of the two is a defect of this kit, for which the stack is of use. It is no finding about the target.
function reasonOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof TargetError) return error.message
  // Only a recording lets it through: its exchanges belong together.
  if (error instanceof NotChecked) return `Failed to record: ${error.message} Please raise --max-requests.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
