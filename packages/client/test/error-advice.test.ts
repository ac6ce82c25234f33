import { scopes } from '@photos-library/schema'
import { describe, expect, it } from 'vitest'
import { failure } from './failure.ts'

const message = (name: string, value: object) => ({ '@type': `type.googleapis.com/google.rpc.${name}`, ...value })
const reason = (reason: string, metadata: unknown = {}) => message('ErrorInfo', { reason, metadata })
const help = (url: unknown) => message('Help', { links: [{ url }] })

async function advice(...details: unknown[]): Promise<string> {
  const error = { code: 403, message: 'm', status: 'PERMISSION_DENIED', details }
  const { message } = await failure(() => Response.json({ error }, { status: error.code }))
  return message.slice(message.indexOf('Please'))
}

describe('what a message says to do about 403', () => {
  const url = 'https://console.developers.google.com/apis/api/photoslibrary.googleapis.com/overview?project=1'
  const [scope] = scopes['2025']
  it.each([
    ['the page that enables the API', [reason('SERVICE_DISABLED', { activationUrl: url })], `enable the API at ${url}`],
    ['the link to it', [reason('SERVICE_DISABLED'), help(url)], `enable the API at ${url}`],
    ['to enable the API, without a page', [reason('SERVICE_DISABLED', null)], 'enable the Photos Library API'],
    [
      'a scope, whatever the link',
      [reason('ACCESS_TOKEN_SCOPE_INSUFFICIENT'), help(url)],
      `ask the user for the scope ${scope}`,
    ],
    ['a link for another reason', [reason('ACCOUNT_STATE_INVALID'), help(url)], `see ${url}`],
    ['a link without a reason', [help(url)], `see ${url}`],
    ['both without a hint', [], `ask the user for the scope ${scope}`],
  ])('names %s', async (_, details, said) => {
    expect(await advice(...details)).toMatch(`Please ${said}`)
  })

  it.each([
    5,
    null,
    '',
    'no URL',
    'http://example.com',
    'javascript:alert(1)',
    `https://example.com/${'x'.repeat(9000)}`,
  ])('names no link that nobody should follow: %j', async (link) => {
    expect(await advice(help(link))).toBe(await advice())
    expect(await advice(reason('SERVICE_DISABLED', { activationUrl: link }), help(link))).toBe(
      await advice(reason('SERVICE_DISABLED')),
    )
  })

  it('asks for the scope alone, or to enable the API alone, where the reason is known', async () => {
    expect(await advice(reason('ACCESS_TOKEN_SCOPE_INSUFFICIENT'))).not.toContain('enable')
    expect(await advice(reason('SERVICE_DISABLED'))).not.toContain(scope)
  })
})
