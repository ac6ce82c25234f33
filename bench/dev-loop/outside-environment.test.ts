import { delimiter, join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { outsideEnvironment } from './outside-environment.ts'

afterEach(() => vi.unstubAllEnvs())

it("leaves out what the repository's own pnpm and turbo have set, and keeps the rest", () => {
  const inside = {
    npm_config_user_agent: 'a',
    PNPM_SCRIPT_SRC_DIR: 'a',
    TURBO_HASH: 'a',
    INIT_CWD: 'a',
    NODE_PATH: 'a',
  }
  for (const [key, value] of Object.entries({ ...inside, EDITOR: 'vi' })) vi.stubEnv(key, value)
  const root = join('a', 'repository')
  vi.stubEnv('PATH', [join(root, 'node_modules', '.bin'), join('a', 'bin')].join(delimiter))

  const environment = outsideEnvironment(root)

  expect(Object.keys(environment).filter((key) => Object.hasOwn(inside, key))).toEqual([])
  expect(environment).toMatchObject({ EDITOR: 'vi', PATH: join('a', 'bin') })
})
