import { refusedOption } from './refused-option.ts'
import type { Shape } from './shape.ts'

/** The given options over those by default: what is left out, or `undefined`, is theirs. One that does not fit is refused by name. */
export function readOptions<
  Given extends { readonly [Key in Name]?: unknown },
  Options extends object,
  Name extends string,
>(
  given: Given,
  byDefault: Options,
  shapes: Readonly<Record<Name, (value: unknown, given: Given) => ReturnType<Shape>>>,
  prefix = '',
): Options {
  const read: Record<string, unknown> = {}
  for (const name in shapes) {
    const value = given[name]
    if (value !== undefined) {
      const wanted = shapes[name](value, given)
      if (wanted) throw refusedOption(prefix + name, value, wanted)
      read[name] = value
    }
  }
  return { ...byDefault, ...read }
}
