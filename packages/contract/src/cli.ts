#!/usr/bin/env node
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { exitCodes, main } from './cli/main.ts'
import { unwritable } from './cli/usage-error.ts'

const { stdout, stderr, env } = process
const tell = (text: string): void => void stderr.write(`${text}\n`)
const wipe = '\r\u001B[2K'

// Whoever reads the report may stop before its end, as `head` does.
stdout.on('error', () => process.exit(exitCodes.cannotJudge))

process.exitCode = await main(process.argv.slice(2), {
  env,
  out: (text) => stdout.write(`${text}\n`),
  complain: tell,
  note: tell,
  // A log keeps every line. Only a terminal forgets the last one.
  ...(stderr.isTTY && !env['CI'] && { progress: (line: string) => void stderr.write(wipe + line) }),
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
