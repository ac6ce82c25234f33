import { existsSync, realpathSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

/**
 * The Node to test on: the one asked for, else the machine's own, which is the first on the PATH that no node_modules holds.
 * Throws when there is none.
 */
export function findNode(asked: string | undefined, path: string): string {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const folders = path.split(delimiter).filter((folder) => !/[\\/]node_modules[\\/]/.test(folder))
  const candidates = asked === undefined ? folders.map((folder) => join(folder, name)) : [resolve(asked)]
  const found = candidates.find((file) => existsSync(file))
  if (found === undefined) {
    throw new Error(`Failed to find Node: ${asked ?? 'the PATH'} has none. Please give --node FILE.`)
  }
  return realpathSync(found)
}
