import { refusedOption } from './refused-option.ts'
import { count } from './shape.ts'

/** The option's value, or its default when it is left out. Anything but a whole number from 1 up is refused by name. */
export function numberOption(name: string, value: number | undefined, byDefault: number): number {
  if (value === undefined) return byDefault
  const wanted = count(value)
  if (wanted) throw refusedOption(name, value, wanted)
  return value
}
