import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const tools = fileURLToPath(new URL('..', import.meta.url))

/** What an entry adds to a page, in bytes of gzip. */
export interface Size {
  /** Loaded with the page. */
  gzip: number
  /** Loaded once a call needs it. */
  later: number
}

/** Bundles an entry with all that it imports, minified. Peers and Node's own modules stay outside. */
export async function measureSize(entry: string): Promise<Size> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from '${entry}'`, resolveDir: tools },
    absWorkingDir: tools,
    bundle: true,
    external: ['node:*', 'msw', 'msw/*', 'vitest', '@opentelemetry/*'],
    format: 'esm',
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
    minify: true,
    outdir: 'out',
    splitting: true,
    write: false,
  })
  const sizes = Object.keys(metafile.outputs).map(
    (path, index) => [path, sizeOf(outputFiles[index]!.contents)] as const,
  )
  const first = loadedWith('out/stdin.js', metafile.outputs)
  const sum = (wanted: boolean) =>
    sizes.reduce((total, [path, size]) => total + (first.has(path) === wanted ? size : 0), 0)
  return { gzip: sum(true), later: sum(false) }
}

function sizeOf(contents: Uint8Array): number {
  return gzipSync(contents, { level: 9 }).length
}

type Outputs = Record<string, { imports: { path: string; kind: string }[] }>

/** A script, and those that its imports bring along before it runs. */
function loadedWith(path: string, outputs: Outputs, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(path) || outputs[path] === undefined) return seen
  seen.add(path)
  const imports = outputs[path].imports.filter(({ kind }) => kind === 'import-statement')
  for (const { path: next } of imports) loadedWith(next, outputs, seen)
  return seen
}
