#!/usr/bin/env node
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { exitCodes, main } from './cli/main.ts'
import { progressOn } from './cli/progress-on.ts'
import { unwritable } from './cli/usage-error.ts'

const { stdout, stderr, env } = process
const tell = (text: string): void => void stderr.write(`${text}\n`)
const progress = progressOn(stderr, env)

// Whoever reads the report may stop before its end, as `head` does.
stdout.on('error', () => process.exit(exitCodes.cannotJudge))

process.exitCode = await main(process.argv.slice(2), {
  env,
  out: (text) => stdout.write(`${text}\n`),
  complain: tell,
  note: tell,
  ...(progress && { progress }),
  async write(file, text) {
    try {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    } catch (error) {
      throw unwritable(file, error)
    }
  },
  terminal: stdout.isTTY,
  colour: stdout.isTTY && stdout.hasColors(),
})
