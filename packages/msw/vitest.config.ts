import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromiumArgs, findChromium } from '@photos-library/chromium'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const chromium = await findChromium()

/** Serves the script of the service worker that belongs to this MSW, so that no copy of it is committed. */
function workerScript(name: string): Plugin {
  const entry = createRequire(import.meta.url).resolve(`${name}/package.json`)
  const script = readFileSync(join(dirname(entry), 'lib/mockServiceWorker.js'))
  return {
    name: 'worker-script',
    configureServer: ({ middlewares }) => {
      middlewares.use('/mockServiceWorker.js', (_, response) => {
        response.setHeader('content-type', 'text/javascript')
        response.end(script)
      })
    },
  }
}

/** The code that the README gives for Storybook, as a module. */
function storybookRecipe(): Plugin {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')
  const [, code = ''] = /## In Storybook[\s\S]*?^```ts\n([\s\S]*?)^```$/m.exec(readme) ?? []
  return {
    name: 'storybook-recipe',
    resolveId: (id) => (id === 'virtual:preview' ? id : undefined),
    load: (id) => (id === 'virtual:preview' ? code : undefined),
  }
}

type Major = '2' | '3'

const aliasOf = (major: Major) => (major === '3' ? [] : [{ find: /^msw(?=\/|$)/, replacement: 'msw-2' }])

// These need no MSW, or are processes of their own, whose MSW no alias reaches.
const withoutMsw =
  'test/{access,cli,clock,over-http,photo,recipes,recorded,robustness,server,size,state,vitest}.test.ts'

/** A worker is kept for the next file, because most of a file's time would go into loading MSW. */
const node = (major: Major) => ({
  resolve: { alias: aliasOf(major) },
  test: {
    name: `msw-${major}`,
    include: major === '3' ? ['src/**/*.test.ts', 'test/*.test.ts'] : ['test/*.test.ts'],
    exclude: ['test/readme.test.ts', ...(major === '3' ? [] : [withoutMsw])],
    isolate: false,
    env: { MSW_MAJOR: major },
  },
})

/** Each has a worker of its own, because it leaves its MSW behind: a page in its globals, the README's code in its `listen()`. */
const alone = (major: Major) => ({
  resolve: { alias: aliasOf(major) },
  test: {
    name: `msw-${major}-alone`,
    include: ['test/environments/*.test.ts', 'test/readme.test.ts'],
    env: { MSW_MAJOR: major },
  },
})

const browser = (major: Major, executablePath: string) => {
  const name = major === '3' ? 'msw' : 'msw-2'
  return {
    plugins: [workerScript(name), storybookRecipe()],
    resolve: { alias: aliasOf(major) },
    optimizeDeps: { include: [name, `${name}/browser`] },
    test: {
      name: `msw-${major}-browser`,
      include: ['test/browser/*.browser.test.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  }
}

const browsers = chromium === undefined ? [] : [browser('3', chromium), browser('2', chromium)]

/** What depends on MSW runs twice: with MSW 3, and with the oldest MSW that the peer range takes in. */
const config: ViteUserConfig = defineConfig({
  test: {
    // The command is a process of its own, which takes its time on a busy machine.
    testTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
    projects: [node('3'), node('2'), alone('3'), alone('2'), ...browsers],
  },
})
export default config
