import ts from 'typescript'
import type { Change } from './change.ts'
import { createProgram } from './create-program.ts'
import type { Files } from './declare.ts'
import { exportsOf } from './exports-of.ts'
import type { Resolver } from './resolve-module.ts'

/** The sources of the packages at one time. */
export interface Snapshot {
  sources: Files
  /** The file behind each public name, such as `@photos-library/client`. */
  entries: Map<string, string>
}

/**
 * Compares what two snapshots export, by their declaration files. A value must do for whoever used the old one, so its new
 * type must be assignable to its old: a parameter that takes less or a result that holds less breaks. The same holds for a
 * type whose old and new form do for each other in neither direction.
 */
export function compareExports(base: Snapshot, now: Snapshot, elsewhere: Resolver = () => undefined): Change[] {
  const program = createProgram([base, now], elsewhere)
  const checker = program.getTypeChecker()
  return [...base.entries].flatMap(([name, file]) => {
    const before = exportsOf(program, file)
    const after = now.entries.has(name) ? exportsOf(program, now.entries.get(name)!) : undefined
    if (after === undefined) return [{ impact: 'major' as const, text: `${name} is gone` }]
    return compareEntry(name, { checker, before, after })
  })
}

interface Entry {
  checker: ts.TypeChecker
  before: Map<string, ts.Symbol>
  after: Map<string, ts.Symbol>
}

function compareEntry(name: string, { checker, before, after }: Entry): Change[] {
  const added = [...after.keys()].filter((key) => !before.has(key))
  return [
    ...[...before].flatMap(([key, symbol]) => {
      const text = compareSymbols(checker, symbol, after.get(key))
      return text === undefined ? [] : [{ impact: 'major' as const, text: `${name}: ${key} ${text}` }]
    }),
    ...added.map((key) => ({ impact: 'minor' as const, text: `${name}: ${key} is new` })),
  ]
}

function compareSymbols(checker: ts.TypeChecker, before: ts.Symbol, after: ts.Symbol | undefined): string | undefined {
  if (after === undefined) return 'is gone'
  if ((before.flags & ts.SymbolFlags.Value) !== 0) {
    if ((after.flags & ts.SymbolFlags.Value) === 0) return 'is only a type now'
    const [old, now] = [checker.getTypeOfSymbol(before), checker.getTypeOfSymbol(after)]
    if (!checker.isTypeAssignableTo(now, old)) return 'is narrower: what was written for the old one no longer fits'
  }
  const [old, now] = [checker.getDeclaredTypeOfSymbol(before), checker.getDeclaredTypeOfSymbol(after)]
  const fits = checker.isTypeAssignableTo(now, old) || checker.isTypeAssignableTo(old, now)
  return fits || isGeneric(old) ? undefined : 'is another type'
}

/** Two generic types are strangers until they are given their arguments; only their being there is compared. */
function isGeneric(type: ts.Type): boolean {
  return (type.aliasTypeArguments ?? (type as ts.InterfaceType).typeParameters ?? []).length > 0
}
