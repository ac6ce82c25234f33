import ts from 'typescript'
import type { Snapshot } from './compare-exports.ts'
import { declare, type Files } from './declare.ts'
import { resolveIn, type Resolver } from './resolve-module.ts'

/** TypeScript's own libraries are read once, however many programs are made. */
const libraries = new Map<string, ts.SourceFile | undefined>()

function fromDisk(disk: ts.CompilerHost, file: string, version: ts.ScriptTarget | ts.CreateSourceFileOptions) {
  if (!libraries.has(file)) libraries.set(file, disk.getSourceFile(file, version))
  return libraries.get(file)
}

/** A program of the declaration files of some snapshots. */
export function createProgram(snapshots: Snapshot[], elsewhere: Resolver): ts.Program {
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
