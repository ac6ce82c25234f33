import { readFile } from 'node:fs/promises'
import { parseBody } from '../answer.ts'
import { isHar, judgeHar } from '../har/judge-har.ts'
import type { JudgeOptions } from '../watch/watch-options.ts'
import type { CheckResult } from '../check-result.ts'
import { unusable } from './usage-error.ts'

/** Judges a HAR file. */
export async function* judgeRecording(file: string, options: JudgeOptions): AsyncGenerator<CheckResult, void, void> {
  yield* judgeHar(await read(file), options)
}

const wanted = 'a HAR file: JSON whose "log" holds "entries", as browsers and proxies save it'

async function read(file: string): Promise<unknown> {
  // Why it is no JSON would be said with a piece of the file, which may hold a token.
  const recording = parseBody(await textOf(file))
  if (isHar(recording)) return recording
  throw unusable('--har', file, wanted)
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw unusable('--har', file, wanted, error)
  }
}
