import { defineConfig, type UserConfig } from 'tsdown'

/** Modules that the index passes on as namespaces. Bundled into an object, nothing of them could be left out. */
const namespaces = ['batch-get', 'retry']

const keepNamespaces = {
  name: 'keep-namespaces',
  resolveId(id: string, importer: string | undefined) {
    const name = namespaces.find((name) => id === `./${name}.ts`)
    return name && importer?.endsWith('/index.ts') ? { id: `./${name}.js`, external: true } : null
  },
}

const config: UserConfig = defineConfig({
  entry: ['index', 'clauses', 'validate', ...namespaces].map((name) => `generated/${name}.ts`),
  platform: 'neutral',
  unbundle: true,
  sourcemap: true,
  // The package ships the sources that its maps name.
  outputOptions: { sourcemapExcludeSources: true },
  dts: { generator: 'oxc' },
  plugins: [keepNamespaces],
  copy: ['generated/openapi.json', 'generated/clauses.json'],
})
export default config
