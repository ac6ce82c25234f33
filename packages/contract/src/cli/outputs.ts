import { type Format, formats } from '../reports/reporters.ts'
import { unusable } from './usage-error.ts'

/** A report and where it goes: a file, or the standard output. */
export interface Output {
  format: Format
  file?: string
}

/**
 * The reports to write. `--format` goes to the standard output, or to the file of a plain `--output`; each
 * `--output format=FILE` comes beside it.
 */
export function readOutputs(formatFlag: string | undefined, outputs: readonly string[]): Output[] {
  const format = readFormat('--format', formatFlag ?? 'text')
  const beside = outputs.flatMap((text) => readBeside(text) ?? [])
  const file = outputs.findLast((text) => !readBeside(text))
  return [file === undefined ? { format } : { format, file }, ...beside]
}

function readBeside(text: string): Output | undefined {
  const [, name, file] = /^(\w+)=(.+)$/s.exec(text) ?? []
  return name !== undefined && file !== undefined ? { format: readFormat('--output', name), file } : undefined
}

function readFormat(flag: string, name: string): Format {
  const format = formats.find((one) => one === name)
  if (format !== undefined) return format
  throw unusable(flag, name, `one of ${formats.join(', ')}`)
}
