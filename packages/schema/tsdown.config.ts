import { defineConfig, type UserConfig } from 'tsdown'

const config: UserConfig = defineConfig({
  entry: ['generated/index.ts', 'generated/clauses.ts', 'generated/validate.ts'],
  platform: 'neutral',
  unbundle: true,
  sourcemap: true,
  // The package ships the sources that its maps name.
  outputOptions: { sourcemapExcludeSources: true },
  dts: { generator: 'oxc' },
  copy: ['generated/openapi.json', 'generated/clauses.json'],
})
export default config
