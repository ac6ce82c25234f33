#!/usr/bin/env node
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { main } from './cli/main.ts'

process.exitCode = await main(process.argv.slice(2), {
  env: process.env,
  out: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  async write(file, text) {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  },
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
})
