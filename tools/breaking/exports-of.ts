import ts from 'typescript'

/** What the declaration file of a source exports, by name; none where the program has no such file. */
export function exportsOf(program: ts.Program, source: string): Map<string, ts.Symbol> {
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
