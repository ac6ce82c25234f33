import { defineConfig, type UserConfig } from 'tsdown'

const shared: UserConfig = {
  platform: 'neutral',
  sourcemap: true,
  // The package ships the sources that its maps name.
  outputOptions: { sourcemapExcludeSources: true },
  dts: { generator: 'oxc' },
  deps: { neverBundle: [/^node:/] },
}

const config: UserConfig[] = defineConfig([
  { ...shared, entry: ['src/index.ts', 'src/pictures.ts', 'src/server.ts', 'src/vitest.ts'], unbundle: true },
  // The command starts sooner from one file than from eighty.
  { ...shared, entry: ['src/cli.ts'], dts: false },
])
export default config
