import { createPhotosLibrary, type PhotosLibrary } from '@photos-library/msw'
import { describeSpread, spreadOf } from '../measure/spread.ts'
import { quick, type Effort } from '../report/effort.ts'
import type { Table } from '../report/table.ts'

/** How long a large library takes to be made. */
export function benchFill(effort: Effort): Table {
  const count = effort === quick ? 1000 : 100_000
  const { items } = createPhotosLibrary({ count })
  const subjects: [name: string, make: () => PhotosLibrary][] = [
    ['`{ count, seed }`', () => createPhotosLibrary({ count, seed: 2 })],
    ['`{ count, seed }`, and every item read', () => readWhole(createPhotosLibrary({ count, seed: 2 }))],
    ['`{ items }`, each held against the schema', () => createPhotosLibrary({ items })],
  ]
  const rows = subjects.map(([name, make]) => {
    const times = Array.from({ length: effort.rounds }, () => millisecondsOf(make, count))
    return [name, describeSpread(spreadOf(times), 1)]
  })
  return {
    title: `A library of ${count.toLocaleString('en')} items is made`,
    method:
      '`createPhotosLibrary(options)` in one process: milliseconds. Items out of a seed are made when they are read.',
    columns: ['options', 'ms'],
    rows,
  }
}

function millisecondsOf(make: () => PhotosLibrary, count: number): number {
  const start = performance.now()
  const { size } = make()
  const time = performance.now() - start
  if (size !== count) throw new Error(`Failed to measure: the library holds ${size} items. Please mend the subject.`)
  return time
}

function readWhole(library: PhotosLibrary): PhotosLibrary {
  for (const { baseUrl } of library.items) if (!baseUrl) throw new Error('Failed to measure: an item has no baseUrl.')
  return library
}
