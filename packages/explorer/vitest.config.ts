import { findChromium } from '@photos-library/chromium'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const chromium = await findChromium()

const components = {
  test: {
    name: 'components',
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'test/components/*.test.{ts,tsx}'],
    testTimeout: 60_000,
  },
}

/** The built page in a browser, as a visitor has it: one after the other, which is what two cores have room for. */
const page = {
  test: {
    name: 'page',
    include: ['test/page/*.test.ts'],
    globalSetup: 'test/page/serve-page.ts',
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
}

const config: ViteUserConfig = defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
    projects: chromium === undefined ? [components] : [components, page],
  },
})
export default config
