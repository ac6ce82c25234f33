import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'

/** Writes a file into a folder of its own, and answers its name. */
export async function temporaryFile(name: string, content: string): Promise<string> {
  const file = `${await mkdtemp(`${tmpdir()}/contract-`)}/${name}`
  await writeFile(file, content)
  return file
}
