import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** What `pnpm start` was asked to do. */
export interface StartOptions {
  /** Ends after the main job instead of serving on. Default: `false`. */
  once: boolean
  /** The port of the mock server; 0 takes a free one. Default: 8787. */
  port: number
  /** A JSON file of media items, or a recorded answer. Default: a small seeded library. */
  items?: string
}

/** Reads the command line. Throws with the value and what to do when it makes no sense. */
export function readOptions(parameters: string[]): StartOptions {
  const { values } = parseArgs({
    args: parameters.filter((parameter) => parameter !== '--'),
    options: { once: { type: 'boolean' }, port: { type: 'string' }, items: { type: 'string' } },
  })
  const port = Number(values.port ?? 8787)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`Failed to start: --port was ${values.port}. Please give a number from 0 to 65535.`)
  }
  // pnpm runs scripts in the root; a path is meant from where the user stands.
  const from = process.env.INIT_CWD ?? process.cwd()
  return { once: values.once ?? false, port, ...(values.items && { items: resolve(from, values.items) }) }
}
