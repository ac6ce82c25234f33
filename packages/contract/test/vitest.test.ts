import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describeContract } from '@photos-library/contract/vitest'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { describe, expect, it } from 'vitest'

const options = { accessToken: 'any', knownIds: ['a', 'b'] }
const library = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })

describe('a server that keeps the contract', () => {
  describeContract(() => library, { ...options, only: ['response.order', 'request.ids.max', 'error.envelope'] })
})

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const folder = `${packageFolder}reports/vitest-face/`

/** Runs vitest on a suite of one's own, as a user would. */
function runSuite(code: string): { exitCode: number | null; output: string } {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}vitest.config.ts`, 'export default {}\n')
  writeFileSync(`${folder}suite.test.ts`, code)
  const parameters = [
    `${packageFolder}node_modules/vitest/vitest.mjs`,
    'run',
    '--root',
    folder,
    '--reporter',
    'verbose',
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' },
  })
  return { exitCode: status, output: stdout + stderr }
}

describe('a server that breaks one clause', () => {
  const { exitCode, output } = runSuite(`
    import { describeContract } from '@photos-library/contract/vitest'
    import { createPhotosLibrary, photo, video } from '@photos-library/msw'
    const library = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })
    const reversed = async (request) => {
      const response = await library.fetch(request)
      const body = await response.json().catch(() => ({}))
      body.mediaItemResults?.reverse()
      return Response.json(body, response)
    }
    describeContract({ fetch: reversed }, {
      accessToken: 'any',
      knownIds: ['a', 'b'],
      only: ['response.order/identity', 'response.int64', 'limits.retry'],
    })
  `)

  it('fails the test of that clause alone', () => {
    expect(exitCode).toBe(1)
    expect(output).toMatch(/Tests .*1 failed.*1 passed.*1 skipped/)
    expect(output).toMatch(/× .*response\.order\/identity/)
  })

  it('says what was asked, and how to ask it again', () => {
    expect(output).toContain('asked   GET https://photoslibrary.googleapis.com/v1/mediaItems:batchGet?mediaItemIds=')
    expect(output).toContain('PHOTOS_LIBRARY_TOKEN')
  })
})
