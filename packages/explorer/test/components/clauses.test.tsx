import { clauses } from '@photos-library/schema/clauses'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Clauses } from '../../src/reference/clauses.tsx'

const all = Object.values(clauses)

// jsdom has no layout, and nothing to scroll.
const scrollIntoView = vi.fn<() => void>()

beforeEach(() => {
  scrollIntoView.mockClear()
  Object.assign(Element.prototype, { scrollIntoView })
})

afterEach(cleanup)

it('lists every clause with its evidence and its source', () => {
  render(<Clauses />)
  const entries = screen.getAllByRole('listitem')
  expect(entries.map((entry) => within(entry).getAllByRole('link')[0]!.textContent)).toEqual(all.map(({ id }) => id))
  const told = entries.map((entry) => [...entry.querySelectorAll('.evidence')].map(({ textContent }) => textContent))
  expect(told).toEqual(all.map(({ evidence }) => evidence))
  expect(entries.filter((entry) => !entry.querySelector('.source')?.textContent)).toEqual([])
})

it('shows only what is assumed when told', async () => {
  render(<Clauses />)
  await userEvent.click(screen.getByRole('button', { name: /assumed/ }))
  const assumed = all.filter(({ evidence }) => evidence.includes('assumed'))
  expect(screen.getAllByRole('listitem')).toHaveLength(assumed.length)
})

it('brings the clause into view that the address names', () => {
  render(<Clauses chosen="response.order" />)
  expect(screen.getByRole('link', { name: 'response.order' }).closest('li')!.className).toContain('chosen')
  expect(scrollIntoView).toHaveBeenCalledOnce()
})
