import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const tools = fileURLToPath(new URL('..', import.meta.url))

/** What an entry adds to a bundle, in bytes of gzip. Peers and Node's own modules stay outside. */
export async function measureSize(entry: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${entry}'`, resolveDir: tools },
    bundle: true,
    external: ['node:*', 'msw', 'msw/*', 'vitest', '@opentelemetry/*'],
    format: 'esm',
    legalComments: 'none',
    logLevel: 'error',
    minify: true,
    write: false,
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length
}
