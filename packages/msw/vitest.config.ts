import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** What depends on MSW runs twice: with MSW 3, and with the oldest MSW that the peer range takes in. */
const config: ViteUserConfig = defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
    projects: [
      {
        test: { name: 'msw-3', include: ['src/**/*.test.ts', 'test/**/*.test.ts'], env: { MSW_MAJOR: '3' } },
      },
      {
        resolve: { alias: [{ find: /^msw(?=\/|$)/, replacement: 'msw-2' }] },
        test: {
          name: 'msw-2',
          include: ['test/**/*.test.ts'],
          // The command is a process of its own, whose MSW no alias reaches; photo(), sizes and matchers need none.
          exclude: ['test/{cli,photo,size,vitest}.test.ts'],
          env: { MSW_MAJOR: '2' },
        },
      },
    ],
  },
})
export default config
