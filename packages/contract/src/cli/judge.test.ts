import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { type RunningServer, startServer } from '@photos-library/msw/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from './main.ts'
import type { Surroundings } from './surroundings.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })
const silent: Surroundings = {
  env: { PHOTOS_LIBRARY_TOKEN: 'T' },
  out: () => {},
  complain: () => {},
  write: async () => {},
  colour: false,
}

describe('a run of the command', () => {
  let server: RunningServer
  let args: string[]
  beforeAll(async () => {
    server = await startServer(library, { port: 0 })
    args = ['--target', server.url, '--known-ids', 'a,b', '--only', 'request.path/method']
  })
  afterAll(() => server.close())

  it('says what it will send before it sends anything', async () => {
    const sent: number[] = []
    const before = library.requests.length
    await main(args, { ...silent, note: () => void sent.push(library.requests.length - before) })
    expect(sent).toEqual([0])
    expect(library.requests.length).toBeGreaterThan(before)
  })

  it('shows its progress, unless a terminal shows the results themselves', async () => {
    const lines: string[] = []
    const progress = (line: string): void => void lines.push(line)
    await main(args, { ...silent, progress, terminal: false })
    expect(lines).toEqual(['0/1', '1/1 request.path/method', ''])
    await main(args, { ...silent, progress, terminal: true })
    expect(lines).toHaveLength(3)
    await main([...args, '--format', 'json'], { ...silent, progress, terminal: true })
    expect(lines).toHaveLength(6)
  })

  it('wipes its progress when the target fails', async () => {
    const lines: string[] = []
    const progress = (line: string): void => void lines.push(line)
    const code = await main(['--target', 'http://localhost:1', '--known-ids', 'a,b'], { ...silent, progress })
    expect(code).toBe(2)
    expect(lines).toEqual([expect.stringMatching(/^0\/\d+$/), ''])
  })
})
