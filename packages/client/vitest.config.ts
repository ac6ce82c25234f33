import { chromiumArgs, findChromium } from '@photos-library/chromium'
import { playwright } from '@vitest/browser-playwright'
import { msw } from 'msw/vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const chromium = await findChromium()

const node = { test: { name: 'node', include: ['src/**/*.test.ts', 'test/*.test.ts'] } }

const browser = (executablePath: string) => ({
  // Serves the worker's script, so that no copy of it is committed.
  plugins: [msw({ mode: 'worker-only' })],
  test: {
    name: 'browser',
    include: ['src/**/*.test.ts', 'test/*.test.ts', 'test/browser/*.browser.test.ts'],
    // They need Node: MSW's server, whose worker has a test of its own, the environment, the list of listeners, the garbage collector,
    // and a bundler.
    exclude: ['test/{late-fetch,listeners,log-level,memory,size}.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
})

const config: ViteUserConfig = defineConfig({
  test: {
    // A busy machine may take its time; a test that hangs is still told.
    testTimeout: 60_000,
    setupFiles: ['test/load-on-demand.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
    projects: chromium === undefined ? [node] : [node, browser(chromium)],
  },
})
export default config
