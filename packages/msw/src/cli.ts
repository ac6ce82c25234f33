#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// What is imported from here on is compiled once, and not again by the next start.
enableCompileCache()
const { runCli } = await import('./cli/run-cli.ts')
await runCli(process.argv.slice(2))
