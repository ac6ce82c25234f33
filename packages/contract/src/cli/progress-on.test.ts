import { describe, expect, it } from 'vitest'
import { progressOn } from './progress-on.ts'

describe('progressOn', () => {
  it('writes each line over the last one', () => {
    let text = ''
    const show = progressOn({ isTTY: true, write: (more) => (text += more) }, {})
    show?.('1/2')
    show?.('')
    expect(text).toBe('\r\u001B[2K1/2\r\u001B[2K')
  })

  it.each([
    ['in CI', { isTTY: true, write: String }, { CI: 'true' }],
    ['where no terminal is', { write: String }, {}],
  ])('is quiet %s', (_, stream, env) => {
    expect(progressOn(stream, env)).toBeUndefined()
  })
})
