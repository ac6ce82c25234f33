import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** The size of what a browser loads, in bytes. */
export interface BundleSize {
  minified: number
  gzip: number
}

/** Bundles a module for browsers, minified, and weighs it. `folder` is where its imports are looked up. */
export async function bundleSize(code: string, folder: string): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    format: 'esm',
    minify: true,
    platform: 'browser',
    legalComments: 'none',
    write: false,
  })
  const [{ contents }] = outputFiles as [(typeof outputFiles)[number]]
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length }
}
