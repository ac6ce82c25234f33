import { readFile } from 'node:fs/promises'
import { isHar, judgeHar } from '../har/judge-har.ts'
import type { JudgeOptions } from '../watch/watch-options.ts'
import type { CheckResult } from '../check-result.ts'
import { unusable } from './usage-error.ts'

/** Judges a HAR file. */
export async function* judgeRecording(file: string, options: JudgeOptions): AsyncGenerator<CheckResult, void, void> {
  yield* judgeHar(await read(file), options)
}

async function read(file: string): Promise<unknown> {
  const recording = await parse(file)
  if (isHar(recording)) return recording
  throw unusable('--har', file, 'a HAR file: JSON whose "log" holds "entries", as browsers and proxies save it')
}

async function parse(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    throw unusable('--har', file, 'a HAR file that can be read')
  }
}
