import { expect, it } from 'vitest'
import type { CheckResult } from '../check-result.ts'
import { formatText } from './format-text.ts'

const failed: CheckResult = {
  check: 'response.order',
  clause: 'response.order',
  outcome: 'failed',
  message: 'It answered \u001B[2J backwards.',
  evidence: ['documented'],
  source: 'the reference',
  docs: 'the page',
  requests: 1,
  exchange: {
    request: { method: 'GET', url: 'http://localhost/', headers: {} },
    response: { status: 200, headers: {}, body: '{\n  "text": "\u001B[2J"\n}' },
  },
  curl: "curl 'http://localhost/'",
}

it("keeps a server's control characters from the terminal", () => {
  expect(formatText(failed, false)).not.toContain('\u001B')
})

it('shows a finding on seven lines', () => {
  expect(formatText(failed, false).split('\n')).toHaveLength(7)
})

it('colours the first line when asked to', () => {
  const [first = ''] = formatText(failed, true).split('\n')
  expect(first.startsWith('\u001B[31m✗ response.order')).toBe(true)
  expect(first.endsWith('\u001B[0m')).toBe(true)
})
