/** Where a command reads and writes. */
export interface Surroundings {
  env: Record<string, string | undefined>
  /** Writes a line of the report. */
  out: (text: string) => void
  /** Writes why the command failed. */
  complain: (text: string) => void
  /** Writes a line beside the report, such as the plan. Default: it is not told. */
  note?: (text: string) => void
  /** Shows a line that the next one takes the place of. Default: no progress is shown. */
  progress?: (line: string) => void
  /** Writes a file, and the folders above it. */
  write: (file: string, text: string) => Promise<void>
  /** Whether the report goes to a terminal. Default: false. */
  terminal?: boolean
  /** Whether colours are welcome. */
  colour: boolean
  /** Tells the time, in milliseconds since 1970. Default: the system's. */
  now?: () => number
}
