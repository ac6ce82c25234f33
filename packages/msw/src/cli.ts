#!/usr/bin/env node
import * as module from 'node:module'

// What is imported from here on is compiled once, and not again by the next start. Node 20 cannot, and does without.
module.enableCompileCache?.()
const { runCli } = await import('./cli/run-cli.ts')
await runCli(process.argv.slice(2))
