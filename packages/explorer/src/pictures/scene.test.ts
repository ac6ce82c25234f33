import { expect, it } from 'vitest'
import { scene } from './scene.ts'

const ids = Array.from({ length: 40 }, (_, index) => `item-${index}`)

it('is well-formed for every id', () => {
  const parser = new DOMParser()
  const broken = ids.filter((id) => parser.parseFromString(scene(id), 'image/svg+xml').querySelector('parsererror'))
  expect(broken).toEqual([])
})

it('is the same for the same id, and another for each other one', () => {
  expect(ids.map(scene)).toEqual(ids.map(scene))
  expect(new Set(ids.map(scene)).size).toBe(ids.length)
})

it('stays small', () => {
  expect(Math.max(...ids.map((id) => scene(id).length))).toBeLessThan(12_000)
})
