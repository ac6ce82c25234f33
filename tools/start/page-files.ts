import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { lookup } from 'mrmime'

/** Answers with a file, or not at all when there is none. */
export type PageFiles = (request: Request) => Promise<Response> | undefined

/** The files of a folder as a server has them: a folder's `index.html` at `/`. Only what is there at the start is served. */
export async function pageFiles(folder: string): Promise<PageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const files = new Map(
    paths.map((path) => [path.slice(folder.length).replaceAll(sep, '/').replace(/^\/?/, '/'), path]),
  )
  return ({ method, url }) => {
    const { pathname } = new URL(url)
    const path = files.get(pathname === '/' ? '/index.html' : pathname)
    return path !== undefined && ['GET', 'HEAD'].includes(method) ? answer(path) : undefined
  }
}

async function answer(path: string): Promise<Response> {
  const type = lookup(path) ?? 'application/octet-stream'
  return new Response(await readFile(path), {
    headers: { 'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type },
  })
}
