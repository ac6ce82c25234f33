import { defineConfig, type UserConfig } from 'tsdown'

const config: UserConfig = defineConfig({
  entry: ['src/index.ts', 'src/log.ts', 'src/opentelemetry.ts'],
  platform: 'neutral',
  sourcemap: true,
  // The package ships the sources that its maps name.
  // Comments are in the sources and the types.
  outputOptions: { sourcemapExcludeSources: true, comments: { jsdoc: false, legal: false } },
  dts: { generator: 'oxc' },
  deps: { neverBundle: [/^node:/] },
})
export default config
