import { disconnect, poison, quotaExceeded } from '@photos-library/msw'
import { screen, waitFor } from '@testing-library/react'
import { batchGet } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { loaded } from './loaded.ts'
import { showApp } from './show-app.tsx'

it('shows a picture for every id, in the order of the sheet, from one request', async () => {
  const lab = showApp(({ library }) => library.items.slice(4, 9).map(({ id }) => id))
  const names = lab.library.items.slice(4, 9).map(({ filename }) => filename)
  await waitFor(() => expect(screen.getAllByRole('img').map((picture) => picture.getAttribute('alt'))).toEqual(names))
  expect(lab.library.requests).toHaveLength(1)
})

it('fills as few requests as the API allows, and asks for a repeat once', async () => {
  const lab = showApp(({ library }) => {
    const ids = library.items.slice(4, 124).map(({ id }) => id)
    return [...ids, ...ids.slice(0, 10)]
  })
  await loaded(130)
  expect(lab.library.requests.map(({ ids }) => ids.length)).toEqual([batchGet.maxIds, batchGet.maxIds, 20])
})

it('crosses out an id of nobody in its place, and marks a video that is processed', async () => {
  showApp(({ library }) => [library.items[0]!.id, 'nobody', library.items[2]!.id])
  await loaded(1)
  const [first, second, third] = screen.getAllByRole('listitem')
  expect(first!.querySelector('img')).not.toBeNull()
  expect(second!.textContent).toContain('No such item')
  expect(third!.textContent).toContain('Processing')
})

it('tells frames that a failed call left out from those that do not exist', async () => {
  const lab = showApp(() => [])
  lab.library.fail(quotaExceeded())
  lab.ids.set([lab.library.items[0]!.id])
  expect((await screen.findByText('Not loaded')).closest('li')!.textContent).toContain('RESOURCE_EXHAUSTED')
})

it('says once that nothing answers, and says nothing when nobody asks', async () => {
  const lab = showApp(() => [])
  lab.library.fail(disconnect(), { times: Infinity })
  lab.ids.set(lab.known.slice(0, 3))
  expect((await screen.findByRole('alert')).textContent).toContain('NETWORK')
  lab.ids.set([])
  expect(await screen.findByText(/Nothing on the sheet/)).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('tells an id that spoils its request from one that nobody has', async () => {
  const lab = showApp(() => [])
  const [bad = ''] = lab.known
  lab.library.fail(poison(bad))
  lab.ids.set([bad, 'nobody'])
  await screen.findByText('Fails every time')
  expect(screen.getAllByRole('listitem')[1]!.textContent).toContain('No such item')
})
