import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { photo } from '@photos-library/msw'
import {
  batchGet,
  type BatchGetMediaItemsResponse,
  invalidMediaItemId,
  type MediaItemResult,
} from '@photos-library/schema'
import { expect, it } from 'vitest'

const start = fileURLToPath(new URL('start.ts', import.meta.url))
const recorded = fileURLToPath(
  new URL('../../../shared/data/recorded/01-batch-get-200-two-photos.json', import.meta.url),
)

function run(...parameters: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [start, ...parameters], (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? 1, stdout, stderr }),
    )
  })
}

async function batchGetFrom(url: string, ids: string[]): Promise<MediaItemResult[]> {
  const query = ids.map((id) => `${batchGet.idsParameter}=${id}`).join('&')
  const response = await fetch(`${url}${batchGet.path}?${query}`, { headers: { authorization: 'Bearer any' } })
  const { mediaItemResults = [] }: BatchGetMediaItemsResponse = await response.json()
  return mediaItemResults
}

it('shows a photo, a video and an id that does not exist, and a contract that holds', async () => {
  const { code, stdout, stderr } = await run('--once', '--port', '0')

  expect(stderr).toBe('')
  expect(stdout).toMatch(/✓ .* image\/\w+/)
  expect(stdout).toMatch(/✓ .* video\/mp4/)
  expect(stdout).toMatch(/✗ .* Invalid media item ID\./)
  expect(stdout).toMatch(/Contract: .*\b0 findings/)
  expect(code).toBe(0)
  // Nothing is served once the command has ended.
  expect(stdout).not.toMatch(/Serving|Open|curl|http:/)
})

it('serves the page beside the API, until it is stopped', async () => {
  const child = spawn(process.execPath, [start, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    printed += chunk
    if (printed.includes('Press Ctrl-C')) break
  }
  const [, url = ''] = /Serving at (\S+)\. /.exec(printed) ?? []
  const page = await fetch(`${url}/`)
  const worker = await fetch(`${url}/mockServiceWorker.js`)
  const [known, unknown] = await batchGetFrom(url, [photo().id, 'x'])
  const picture = await fetch(`${known?.mediaItem?.baseUrl}=w20-h20`)
  child.kill()

  expect(printed).toMatch(
    /curl -H 'Authorization: Bearer [\w-]+' 'http:\/\/127\.0\.0\.1:\d+\/v1\/mediaItems:batchGet\?/,
  )
  expect(await page.text()).toContain('<div id="root">')
  expect(worker.headers.get('content-type')).toContain('javascript')
  expect(unknown).toEqual({ status: invalidMediaItemId })
  expect(picture.headers.get('content-type')).toBe('image/jpeg')
})

it.runIf(existsSync(recorded))('shows the media items of a recorded answer', async () => {
  const { code, stdout } = await run('--once', '--port', '0', '--items', recorded)

  expect(stdout).toContain('108-0890_IMG.jpg')
  expect(stdout).toContain('108-0892_IMG.jpg')
  expect(code).toBe(0)
})

it('says which port is in use, without a stack', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo

  const { code, stderr } = await run('--once', '--port', String(port))
  other.close()

  expect(stderr).toContain(String(port))
  expect(stderr).not.toContain('    at ')
  expect(code).toBe(1)
})

it('refuses a port that is none', async () => {
  const { code, stderr } = await run('--port', 'many')

  expect(stderr).toBe('Failed to start: --port was many. Please give a number from 0 to 65535.\n')
  expect(code).toBe(1)
})
