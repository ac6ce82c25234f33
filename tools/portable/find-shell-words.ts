/** What a shell of Unix understands and Windows does not. `&&` and double quotes work in both. */
const patterns = [
  /(^|&& )[A-Z_]+=\S*/g, // An environment variable before a command.
  /(^|&& )(rm|cp|mv|mkdir|cat|touch|export|source|sed|grep|find|ls|echo|chmod|test|bash|sh)\b/g,
  /['`;|<>$]/g,
  /(^|&& )\.\.?\/\S*/g, // A file run by its path.
]

/** The parts of a package script that bind it to a shell of Unix. */
export function findShellWords(script: string): string[] {
  return patterns.flatMap((pattern) => script.match(pattern) ?? [])
}
