import ts from 'typescript'

/** Files by their absolute path. */
export type Files = Map<string, string>

/** The declaration file of each source file, as a user of the package gets it, beside where the source was. */
export function declare(sources: Files): Files {
  const compilerOptions = { isolatedDeclarations: true, declaration: true, target: ts.ScriptTarget.ESNext }
  return new Map(
    [...sources].map(([fileName, text]) => {
      const { outputText } = ts.transpileDeclaration(text, { fileName, compilerOptions })
      // What is private makes two classes of one name strangers to each other, and is nothing that a user can touch.
      return [fileName.replace(/\.ts$/, '.d.ts'), outputText.replaceAll(/^\s*#private;\n/gm, '')]
    }),
  )
}
