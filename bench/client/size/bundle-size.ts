import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** The size of what a browser loads, in bytes. */
export interface BundleSize {
  minified: number
  gzip: number
  /** What is loaded later, with the first call that needs it. */
  gzipOnDemand: number
}

/** Bundles a module for browsers as Vite does, minified, and weighs it. `entry` is a path in the folder where imports are looked up. */
export async function bundleSize(code: string, entry: string): Promise<BundleSize> {
  const source = {
    name: 'source',
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) => (id === entry ? code : null),
  }
  const bundle = await rolldown({ input: entry, platform: 'browser', plugins: [source] })
  const { output } = await bundle.generate({ minify: true })
  await bundle.close()
  const [first, ...others] = output.filter((file) => file.type === 'chunk').map((file) => file.code)
  return {
    minified: Buffer.byteLength(first!),
    gzip: gzip(first!),
    gzipOnDemand: others.reduce((sum, other) => sum + gzip(other), 0),
  }
}

function gzip(code: string): number {
  return gzipSync(code, { level: 9 }).length
}
