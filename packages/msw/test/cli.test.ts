import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { photo } from '@photos-library/msw'
import { readItems } from '@photos-library/msw/server'
import { afterAll, expect, test } from 'vitest'
import { addressOf, resultsOf } from './ask.ts'

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'photos-library-'))
const headers = { authorization: 'Bearer secret' }

afterAll(() => rmSync(folder, { recursive: true }))

type Child = ChildProcessByStdio<null, Readable, Readable>

function start(...args: string[]): Child {
  return spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
}

async function firstLine(child: Child): Promise<string> {
  const [line] = await once(createInterface(child.stdout), 'line')
  return String(line)
}

// Windows has no signals: there a process that is killed ends at once, without a code.
const isWindows = process.platform === 'win32'
const stopped = isWindows ? null : 0

async function stop(child: Child, signal: NodeJS.Signals): Promise<unknown> {
  child.kill(signal)
  const [code] = await once(child, 'exit')
  return code
}

async function fail(...args: string[]): Promise<{ code: unknown; message: string }> {
  const child = start(...args)
  const [message, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { code, message }
}

test('prints its address first, serves a library of its own, and stops at SIGINT', async () => {
  const child = start('--port', '0')
  const url = await firstLine(child)
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const response = await fetch(addressOf([photo().id, 'x'], url), { headers })
  expect(await resultsOf(response)).toMatchObject([{ mediaItem: { id: photo().id } }, { status: {} }])
  expect(await stop(child, 'SIGINT')).toBe(stopped)
})

test('serves the items of a file to one token alone, and stops at SIGTERM', async () => {
  const file = join(folder, 'items.json')
  writeFileSync(file, JSON.stringify([photo({ id: 'a' })]))
  const child = start('--port=0', '--items', file, '--auth', 'secret')
  const url = addressOf(['a'], await firstLine(child))
  expect(await resultsOf(await fetch(url, { headers }))).toMatchObject([{ mediaItem: { id: 'a' } }])
  expect((await fetch(url, { headers: { authorization: 'Bearer other' } })).status).toBe(401)
  expect(await stop(child, 'SIGTERM')).toBe(stopped)
})

test('starts where Node has no compile cache', async () => {
  const code = "import m from 'node:module'; delete m.enableCompileCache; m.syncBuiltinESMExports()"
  const preload = `data:text/javascript,${encodeURIComponent(code)}`
  const child = spawn(process.execPath, ['--import', preload, command, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] })
  expect(await text(child.stdout)).toContain('photos-library-mock')
})

test('says that a port is in use', async () => {
  const child = start('--port', '0')
  const { port } = new URL(await firstLine(child))
  const { code, message } = await fail('--port', port)
  expect(code).toBe(2)
  expect(message).toContain(`127.0.0.1:${port}: the port is in use`)
  expect(message).not.toContain('    at ')
  await stop(child, 'SIGTERM')
})

test('warns when other machines can reach it', async () => {
  const child = start('--port', '0', '--host', '0.0.0.0')
  const [[warning], url] = await Promise.all([once(child.stderr, 'data'), firstLine(child)])
  expect(String(warning)).toContain('other machines can reach this server')
  expect(url).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/)
  await stop(child, 'SIGTERM')
})

test('refuses a bad file with the place and the reason', async () => {
  const file = join(folder, 'bad.json')
  const { mediaMetadata, ...rest } = photo()
  writeFileSync(file, JSON.stringify([{ ...rest, mediaMetadata: { ...mediaMetadata, width: 5 } }]))
  const { code, message } = await fail('--port', '0', '--items', file)
  expect(code).toBe(2)
  expect(message).toContain(`Failed to read ${file}: [0].mediaMetadata.width is 5 and breaks "type"`)
})

test('refuses a flag that it does not know', async () => {
  const { code, message } = await fail('--prot')
  expect(code).toBe(2)
  expect(message).toContain('See photos-library-mock --help.')
})

test('explains itself', async () => {
  const child = start('--help')
  const [usage, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  expect(code).toBe(0)
  for (const flag of ['--port', '--host', '--items', '--auth']) expect(usage).toContain(flag)
})

async function lineWith(child: Child, part: string): Promise<string> {
  for await (const line of createInterface(child.stdout)) if (line.includes(part)) return line
  throw new Error(`The command ended without a line with ${part}`)
}

test('takes its flags from a YAML file, logs each call without its token, and serves pictures', async () => {
  const file = join(folder, 'config.yaml')
  writeFileSync(file, 'port: 0\nauth: any\nproject: 42\n')
  const child = start('--config', file)
  const url = await firstLine(child)
  const logged = lineWith(child, 'access_token')
  const address = addressOf([photo().id], url)
  address.searchParams.set('access_token', 'secret')
  const [result] = await resultsOf(await fetch(address))
  expect(await logged).toMatch(/^GET \/v1\/mediaItems:batchGet\?.*access_token=\*\*\*.* 200$/)
  const baseUrl = result?.mediaItem?.baseUrl ?? ''
  expect(baseUrl.startsWith(`${url}/`)).toBe(true)
  expect((await fetch(`${baseUrl}=w40`)).headers.get('content-type')).toBe('image/jpeg')
  await stop(child, 'SIGTERM')
})

test('reads the items anew when their file is written', async () => {
  const file = join(folder, 'watched.json')
  writeFileSync(file, '[]')
  const child = start('--port=0', '--watch', '--items', file, '--auth=off')
  const url = await firstLine(child)
  const read = lineWith(child, 'Read 1 media items')
  writeFileSync(file, JSON.stringify([photo({ id: 'new' })]))
  await read
  expect(await resultsOf(await fetch(addressOf(['new'], url)))).toMatchObject([{ mediaItem: { id: 'new' } }])
  await stop(child, 'SIGTERM')
})

test.skipIf(isWindows)(
  'takes orders with --admin, faults by header, and answers what is in flight before it stops',
  async () => {
    const child = start('--port=0', '--auth=off', '--admin', '--fault-header')
    const url = await firstLine(child)
    const order = (task: string, content: unknown) =>
      fetch(`${url}/__admin/${task}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(content),
      })
    expect((await order('items', [photo({ id: 'new' })])).status).toBe(200)
    const ask = (extra = {}) => fetch(addressOf(['new'], url), { headers: extra })
    expect((await ask({ 'x-photos-library-fault': 'unavailable' })).status).toBe(503)
    expect((await order('faults', { fault: 'stall', milliseconds: 100 })).status).toBe(200)
    const stalled = lineWith(child, 'stall')
    const answer = ask()
    await stalled
    child.kill('SIGTERM')
    expect(await resultsOf(await answer)).toMatchObject([{ mediaItem: { id: 'new' } }])
    const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode]
    expect(code).toBe(0)
  },
)

test('writes the items of a recording with nothing personal in them, and ends', async () => {
  const [har, items] = [join(folder, 'app.har'), join(folder, 'anonymous.json')]
  const body = JSON.stringify({ mediaItemResults: [{ mediaItem: photo({ id: 'Ada', filename: 'Ada.jpg' }) }] })
  const entry = { request: { url: addressOf(['Ada']) }, response: { status: 200, content: { text: body } } }
  writeFileSync(har, JSON.stringify({ log: { entries: [entry] } }))
  const child = start('--items', har, '--anonymize', items)
  expect(await text(child.stdout)).toContain(`Wrote 1 media items to ${items}.`)
  expect(readItems(items)).toMatchObject([{ id: photo().id }])
  expect(readFileSync(items, 'utf8')).not.toContain('Ada')
})
