import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openIssue } from './open-issue.ts'

interface Asked {
  line: string
  token: string | undefined
  body: string
}

let server: Server
let asked: Asked[]
let open: { number: number; title: string }[]

/** A server that answers as GitHub does, and remembers what it was asked. */
beforeEach(async () => {
  asked = []
  open = []
  server = createServer(async (request, response) => {
    asked.push({
      line: `${request.method} ${request.url}`,
      token: request.headers.authorization,
      body: await text(request),
    })
    const issue = { number: 7, html_url: 'https://example.com/7' }
    response.end(JSON.stringify(request.method === 'GET' ? open : issue))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => server.close())

function environment(): Record<string, string> {
  const { port } = server.address() as AddressInfo
  return { GITHUB_API_URL: `http://127.0.0.1:${port}`, GITHUB_REPOSITORY: 'a/b', GITHUB_TOKEN: 'secret' }
}

it('opens an issue with the text', async () => {
  expect(await openIssue('DIFFERS    here', environment())).toBe('https://example.com/7')
  expect(asked.map(({ line }) => line)).toEqual([
    'GET /repos/a/b/issues?state=open&per_page=100',
    'POST /repos/a/b/issues',
  ])
  expect(asked[1]!.token).toBe('Bearer secret')
  expect(JSON.parse(asked[1]!.body)).toMatchObject({ body: expect.stringContaining('DIFFERS    here') })
})

it('brings an open one up to date instead of opening another', async () => {
  await openIssue('then', environment())
  open = [{ number: 7, title: (JSON.parse(asked[1]!.body) as { title: string }).title }]
  await openIssue('now', environment())

  expect(asked.at(-1)).toMatchObject({ line: 'PATCH /repos/a/b/issues/7', body: expect.stringContaining('now') })
})

it('says what is missing, and never the token', async () => {
  await expect(openIssue('x', {})).rejects.toThrow('Please run this in a GitHub workflow')
  await expect(openIssue('x', { ...environment(), GITHUB_API_URL: 'http://127.0.0.1:1' })).rejects.not.toThrow('secret')
})
