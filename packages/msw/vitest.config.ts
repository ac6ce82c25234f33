import { defineConfig, type ViteUserConfig } from 'vitest/config'

const tests = ['src/**/*.test.ts', 'test/**/*.test.ts']

/** The whole suite runs twice: with MSW 3, and with the oldest MSW that the peer range takes in. */
const config: ViteUserConfig = defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
    projects: [
      { test: { name: 'msw-3', include: tests } },
      {
        resolve: { alias: [{ find: /^msw(?=\/|$)/, replacement: 'msw-2' }] },
        test: { name: 'msw-2', include: tests },
      },
    ],
  },
})
export default config
