const wipe = '\r\u001B[2K'

/** What progress needs of the standard error. */
export interface ProgressStream {
  isTTY?: boolean
  write: (text: string) => unknown
}

/** Shows each line in the place of the last one. Nothing in CI and where no terminal is: a log keeps every line. */
export function progressOn(
  stream: ProgressStream,
  env: Readonly<Record<string, string | undefined>>,
): ((line: string) => void) | undefined {
  return stream.isTTY && !env['CI'] ? (line) => void stream.write(wipe + line) : undefined
}
