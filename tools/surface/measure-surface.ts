import ts from 'typescript'
import { createProgram } from '../breaking/create-program.ts'
import { exportsOf } from '../breaking/exports-of.ts'
import { readSnapshot } from '../breaking/read-snapshot.ts'
import type { Entry } from './entry.ts'
import { measureSize } from './measure-size.ts'

/** Every entry of the published packages, as they are built. */
export async function measureSurface(root: string): Promise<Entry[]> {
  const snapshot = readSnapshot(root)
  const program = createProgram([snapshot], () => undefined)
  return Promise.all(
    [...snapshot.entries].map(async ([name, file]) => ({
      name,
      ...(await measureSize(name)),
      ...namesOf(exportsOf(program, file)),
    })),
  )
}

function namesOf(symbols: Map<string, ts.Symbol>): Pick<Entry, 'values' | 'types'> {
  const names = [...symbols.keys()].sort()
  const isValue = (name: string) => (symbols.get(name)!.flags & ts.SymbolFlags.Value) !== 0
  return { values: names.filter(isValue), types: names.filter((name) => !isValue(name)) }
}
