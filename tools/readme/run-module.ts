import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { vi } from 'vitest'

/** Where the code of a README becomes a file. */
export const snippetFolder: string = fileURLToPath(new URL('../reports/readme/', import.meta.url))

/** Runs code as a module of its own, with what it takes for granted as globals. */
export async function runModule(name: string, code: string, globals: Record<string, unknown>): Promise<void> {
  for (const [key, value] of Object.entries(globals)) vi.stubGlobal(key, value)
  const file = `${snippetFolder}${name}.ts`
  mkdirSync(snippetFolder, { recursive: true })
  writeFileSync(file, code)
  await import(/* @vite-ignore */ pathToFileURL(file).href)
  vi.unstubAllGlobals()
}
