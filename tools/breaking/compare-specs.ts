import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import type { Json } from '../codegen/spec.ts'
import type { Change } from './change.ts'
import { compareClauses } from './compare-clauses.ts'
import { rateChange, type Reported } from './rate-change.ts'

const run = promisify(execFile)
const redocly = createRequire(new URL('../../package.json', import.meta.url)).resolve('@redocly/cli/bin/cli.js')

/** Rates every change between two folders that hold a spec: what the document says, and what the clauses say. */
export async function compareSpecs(base: string, now: string): Promise<Change[]> {
  const changes = await compareDocuments(base, now)
  return [...changes, ...compareClauses(readClauses(base), readClauses(now))]
}

async function compareDocuments(base: string, now: string): Promise<Change[]> {
  const words = [redocly, 'diff', `${base}/openapi.yaml`, `${now}/openapi.yaml`, '--format=json', '--fail-on=none']
  // Elsewhere it may find a configuration that is made for lint, and without the rules of `diff` it rates nothing.
  const { stdout } = await run(process.execPath, words, { cwd: base, maxBuffer: 2 ** 26 })
  const { changes } = JSON.parse(stdout) as { changes: Reported[] }
  return changes.flatMap(rateChange)
}

function readClauses(folder: string): Json[] {
  return parse(readFileSync(`${folder}/clauses.yaml`, 'utf8')) as Json[]
}
