import { expect, it } from 'vitest'
import { refusal } from './refusal.ts'

it('publishes only from CI, and only when no changeset waits', () => {
  expect(refusal(0, { CI: 'true' })).toBeUndefined()
  expect(refusal(2, { CI: 'true' })).toContain('2 changesets wait. Please run `pnpm version-packages`')
  expect(refusal(0, {})).toContain('Please let the release workflow do it, or give --dry-run.')
})
