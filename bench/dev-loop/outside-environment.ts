import { delimiter } from 'node:path'

/** The environment of somebody who is not inside the repository's own pnpm and turbo. */
export function outsideEnvironment(root: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([key]) => !/^(npm|pnpm|turbo|init_cwd|node_path)/i.test(key))
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.startsWith(root))
  return { ...Object.fromEntries(own), PATH: path.join(delimiter) }
}
