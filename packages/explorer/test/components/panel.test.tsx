import { batchGet, codes } from '@photos-library/schema'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Lab } from '../../src/lab/lab.ts'
import { loaded } from './loaded.ts'
import { showApp } from './show-app.tsx'

const someIds = ({ library }: Lab): string[] => library.items.slice(4, 14).map(({ id }) => id)
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }))
const turn = (name: RegExp): Promise<void> => userEvent.click(screen.getByRole('switch', { name }))
const statuses = ({ library }: Lab): number[] => library.requests.map(({ httpStatus }) => httpStatus)

it('puts what somebody types on the sheet, nonsense in its place', async () => {
  showApp(() => [])
  await userEvent.type(screen.getByRole('textbox'), 'one, two{Enter}two')
  await press('Add')
  await waitFor(() => expect(screen.queryAllByText('No such item').length).toBe(3))
  await press('Clear')
  expect(await screen.findByText(/Nothing on the sheet/)).toBeDefined()
})

it('counts the requests that ids took, and what they would take one by one', async () => {
  const lab = showApp(() => [])
  await press('200 more')
  await loaded(lab.library.size - 1)
  const cost = within(screen.getByRole('region', { name: 'Cost' })).getAllByRole('definition')
  const requests = Math.ceil(lab.library.size / batchGet.maxIds)
  expect(cost.map(({ textContent }) => textContent)).toEqual([`${requests}`, `${lab.library.size}`])
})

it('asks for dead URLs anew, all in one request, and keeps the contract', async () => {
  const lab = showApp(someIds)
  await loaded(10)
  const before = screen.getAllByRole('img').map((picture) => picture.getAttribute('src'))
  await press('Let 61 minutes pass')
  await waitFor(() => {
    const after = screen.getAllByRole('img').map((picture) => picture.getAttribute('src'))
    expect(after.filter((url) => before.includes(url))).toEqual([])
  })
  expect(lab.library.requests.map(({ ids }) => ids.length)).toEqual([10, 10])
  expect(await screen.findByText('Kept in all 2 requests')).toBeDefined()
})

it('finds a poisoned id and shows all others', async () => {
  const lab = showApp(someIds)
  await loaded(10)
  await turn(/poisoned/)
  await loaded(9)
  expect(lab.faults?.on.get()).toEqual(new Set(['A poisoned id']))
})

it('gets a new token in place of an expired one', async () => {
  const lab = showApp(someIds)
  await loaded(10)
  await turn(/Expired/)
  await waitFor(() => expect(statuses(lab)).toEqual([200, codes.UNAUTHENTICATED.httpStatus, 200]))
  await loaded(10)
  expect(screen.getByRole<HTMLInputElement>('switch', { name: /Expired/ }).checked).toBe(false)
})

it('says once that the quota is spent, and tries again when told', async () => {
  showApp(someIds)
  await loaded(10)
  await turn(/Quota/)
  expect((await screen.findByRole('alert')).textContent).toContain('RESOURCE_EXHAUSTED')
  await turn(/Quota/)
  await loaded(10)
  expect(screen.queryByRole('alert')).toBeNull()
})
