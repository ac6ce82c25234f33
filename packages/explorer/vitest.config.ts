import { findChromium } from '@photos-library/chromium'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const chromium = await findChromium()

const components = {
  test: {
    name: 'components',
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'test/components/*.test.tsx'],
    testTimeout: 60_000,
  },
}

/** The built page in a browser, as a visitor has it. It paints its own pictures, which takes its time on a busy machine. */
const page = (executablePath: string) => ({
  test: {
    name: 'page',
    include: ['test/page/*.test.ts'],
    provide: { executablePath },
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})

const config: ViteUserConfig = defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
    projects: chromium === undefined ? [components] : [components, page(chromium)],
  },
})
export default config
