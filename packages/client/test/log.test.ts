import { createPhotosClient } from '@photos-library/client'
import { logHooks, type LogLevel } from '@photos-library/client/log'
import { createPhotosLibrary, photo, scopeInsufficient, unavailable } from '@photos-library/msw'
import { beforeEach, expect, it } from 'vitest'
import { virtualClock } from './virtual-clock.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'secret-id' })] })
const lines: [level: string, message: string, facts: object][] = []
const logger = {
  error: (message: string, facts: object) => void lines.push(['error', message, facts]),
  warn: (message: string, facts: object) => void lines.push(['warn', message, facts]),
  info: (message: string, facts: object) => void lines.push(['info', message, facts]),
  debug: (message: string, facts: object) => void lines.push(['debug', message, facts]),
}

beforeEach(() => {
  library.reset()
  lines.length = 0
})

async function callAt(level?: LogLevel): Promise<unknown> {
  const hooks = logHooks({ logger, level })
  const options = { accessToken: 'secret-token', fetch: library.fetch, clock: virtualClock(), hooks }
  return createPhotosClient(options).batchGet(['secret-id']).catch(String)
}

it.each<[LogLevel, string[]]>([
  ['off', []],
  ['error', []],
  ['warn', ['warn']],
  ['info', ['warn', 'info']],
  ['debug', ['debug', 'debug', 'warn', 'debug', 'info']],
])('logs at %s so much of a call that was retried', async (level, logged) => {
  library.fail(unavailable())
  await callAt(level)

  expect(lines.map(([at]) => at)).toEqual(logged)
})

it('logs a failed call, and what to do', async () => {
  library.fail(scopeInsufficient())
  await callAt()

  expect(lines).toEqual([
    [
      'error',
      expect.stringMatching(/^photos-library: batchGet failed\. PERMISSION_DENIED: .*Please/),
      expect.anything(),
    ],
  ])
  expect(lines[0]?.[2]).toMatchObject({ requests: 1, duration: 0 })
})

it('names no id and no token', async () => {
  library.fail(unavailable())
  await callAt('debug')

  expect(JSON.stringify(lines)).not.toContain('secret')
})

it('refuses a level that there is not', () => {
  expect(() => logHooks({ level: 'all' as LogLevel })).toThrow('`level`: all')
})
