import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from './package.json' with { type: 'json' }

/** A browser on disk, and the folder with the libraries that a bare machine lacks. */
export interface UnpackedChromium {
  executable: string
  libraries: string
}

const cache = fileURLToPath(new URL('./node_modules/.cache/chromium/', import.meta.url))

/**
 * Unpacks @sparticuz/chromium, once per version, beside the installed packages. It is unpacked aside and then moved, so
 * that two runs at a time never start half a browser. (The package itself takes any file named `chromium` in the
 * temporary folder, complete or not, and of any version.)
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const home = join(cache, manifest.devDependencies['@sparticuz/chromium'])
  if (!existsSync(home)) {
    await mkdir(cache, { recursive: true })
    const aside = await mkdtemp(join(cache, 'unpacking-'))
    await unpackInto(aside, join(dirname(entry), '..', 'bin'))
    await rename(aside, home).catch(() => rm(aside, { recursive: true }))
  }
  return { executable: join(home, 'chromium'), libraries: join(home, 'al2023', 'lib') }
}

/** The package unpacks into the temporary folder, wherever that is at the moment. */
async function unpackInto(folder: string, packed: string): Promise<void> {
  const { TMPDIR: before } = process.env
  process.env['TMPDIR'] = folder
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    await inflate(join(packed, 'al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
