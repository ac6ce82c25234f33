import { readFile } from 'node:fs/promises'
import type { Json } from '../codegen/spec.ts'

/** Reads a discovery document from a file or a URL. Throws with the source and the reason. */
export async function readDiscovery(source: string): Promise<Json> {
  try {
    const text = /^https?:/.test(source) ? await download(source) : await readFile(source, 'utf8')
    return JSON.parse(text) as Json
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`Failed to read the discovery document ${source}: ${reason}. Please name a file or a URL.`, {
      cause,
    })
  }
}

async function download(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return response.text()
}
