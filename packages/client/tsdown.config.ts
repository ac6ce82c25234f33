import { defineConfig, type UserConfig } from 'tsdown'

const config: UserConfig = defineConfig({
  entry: ['src/index.ts', 'src/opentelemetry.ts'],
  platform: 'neutral',
  unbundle: true,
  dts: { generator: 'oxc' },
  deps: { neverBundle: [/^node:/] },
})
export default config
