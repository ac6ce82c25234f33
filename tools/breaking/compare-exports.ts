import ts from 'typescript'
import type { Change } from './change.ts'
import { declare, type Files } from './declare.ts'
import { resolveIn, type Resolver } from './resolve-module.ts'

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

function exportsOf(program: ts.Program, source: string): Map<string, ts.Symbol> {
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(source.replace(/\.ts$/, '.d.ts'))
  const module = file && checker.getSymbolAtLocation(file)
  if (module === undefined) return new Map()
  return new Map(
    checker.getExportsOfModule(module).map((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
      return [symbol.name, isAlias ? checker.getAliasedSymbol(symbol) : symbol]
    }),
  )
}

/** TypeScript's own libraries are read once, however many programs are made. */
const libraries = new Map<string, ts.SourceFile | undefined>()

function fromDisk(disk: ts.CompilerHost, file: string, version: ts.ScriptTarget | ts.CreateSourceFileOptions) {
  if (!libraries.has(file)) libraries.set(file, disk.getSourceFile(file, version))
  return libraries.get(file)
}

function createProgram(snapshots: Snapshot[], elsewhere: Resolver): ts.Program {
  const files: Files = new Map(snapshots.flatMap(({ sources }) => [...declare(sources)]))
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
    types: [],
    skipLibCheck: true,
    noEmit: true,
  }
  const disk = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => files.has(file) || disk.fileExists(file),
    readFile: (file) => files.get(file) ?? disk.readFile(file),
    getSourceFile: (file, ...rest) => {
      const text = files.get(file)
      return text === undefined ? fromDisk(disk, file, rest[0]) : ts.createSourceFile(file, text, rest[0], true)
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const found = resolveIn(snapshots, text, from)
        if (found !== undefined) return { resolvedModule: { resolvedFileName: found, extension: ts.Extension.Dts } }
        return ts.resolveModuleName(
          text,
          elsewhere(from) ?? from,
          options,
          disk,
          undefined,
          undefined,
          ts.ModuleKind.ESNext,
        )
      }),
  }
  const roots = snapshots.flatMap(({ entries }) => [...entries.values()]).map((file) => file.replace(/\.ts$/, '.d.ts'))
  return ts.createProgram(roots, options, host)
}
