import { expect, it } from 'vitest'
import { firstGroup, nothingAhead, takeGroup } from './read-ahead.ts'

const limits = { address: 'https://photos', maxUrlLength: 60 }

const known = (id: string) => [id, { ok: false, id, status: { code: 3 } }] as const

it('takes a group away with what memory knew of it, and asks again for an id that comes again', () => {
  const long = 'x'.repeat(30)
  const given = ['a', 'b', 'known', long, 'later', 'a', 'b']
  const ahead = {
    ...nothingAhead(),
    given,
    known: new Map([known('known'), known('later')]),
    unknown: ['a', 'b', long],
  }

  const group = firstGroup(ahead, limits)
  takeGroup(ahead, group)

  expect(group).toMatchObject({ given: ['a', 'b', 'known'], known: [{ id: 'known' }], chunk: { ids: ['a', 'b'] } })
  expect(ahead).toMatchObject({ given: [long, 'later', 'a', 'b'], unknown: [long, 'a', 'b'] })
  expect([...ahead.known.keys()]).toEqual(['later'])
})
