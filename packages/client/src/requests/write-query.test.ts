import { expect, it } from 'vitest'
import { writeQuery } from './write-query.ts'

it('repeats the parameter for each id, in order', () => {
  expect(writeQuery({ mediaItemIds: ['b', 'a'] })).toBe('mediaItemIds=b&mediaItemIds=a')
})

it('escapes what a URL would read otherwise', () => {
  const id = "a&b=c+d'é%/?#[]"
  const query = writeQuery({ mediaItemIds: [id] })

  expect(new URLSearchParams(query).getAll('mediaItemIds')).toEqual([id])
  expect(new URL(`https://example.com/?${query}`).search).toBe(`?${query}`)
})

it('leaves out what is undefined, and writes the rest of the system parameters', () => {
  expect(writeQuery({ mediaItemIds: ['a'], fields: undefined, prettyPrint: false, '$.xgafv': '1' })).toBe(
    'mediaItemIds=a&prettyPrint=false&$.xgafv=1',
  )
})
