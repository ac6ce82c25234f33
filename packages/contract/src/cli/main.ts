import { runContract } from '../run-contract.ts'
import { TargetError } from '../target-error.ts'
import { help } from './help.ts'
import { judgeRecording } from './judge-recording.ts'
import { listChecks } from './list-checks.ts'
import { record } from './record.ts'
import { type Command, readCommand, type Recording } from './read-command.ts'
import { writeReports } from './write-reports.ts'
import { UsageError } from './usage-error.ts'

/** Where a command reads and writes. */
export interface Surroundings {
  env: Record<string, string | undefined>
  out: (text: string) => void
  complain: (text: string) => void
  /** Writes a file, and the folders above it. */
  write: (file: string, text: string) => Promise<void>
  /** Whether colours are welcome. */
  colour: boolean
}

export const exitCodes = { allHold: 0, findings: 1, cannotJudge: 2 } as const

/** The command, from its arguments to its exit code. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const command = readCommand(args, surroundings.env)
    if (command === 'help') return say(surroundings, help())
    if (command === 'list') return say(surroundings, listChecks())
    if ('folder' in command) return (await record(command, surroundings)) > 0 ? exitCodes.findings : exitCodes.allHold
    return await judge(command, surroundings)
  } catch (error) {
    surroundings.complain(explain(error))
    return exitCodes.cannotJudge
  }
}

async function judge(command: Command | Recording, surroundings: Surroundings): Promise<number> {
  const { target, outputs } = command
  const coming = 'har' in command ? judgeRecording(command.har, command.options) : runContract(target, command.options)
  const results = await writeReports(target, coming, outputs, surroundings)
  return results.some(({ outcome }) => outcome === 'failed') ? exitCodes.findings : exitCodes.allHold
}

function say({ out }: Surroundings, text: string): number {
  out(text)
  return exitCodes.allHold
}

// What is neither of the two is a defect of this kit, for which the stack is of use. It is no finding about the target.
function explain(error: unknown): string {
  if (error instanceof UsageError || error instanceof TargetError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
