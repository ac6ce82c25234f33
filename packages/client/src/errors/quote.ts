import { cut } from './cut.ts'

/** A value from outside as a message quotes it. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value))
  return value === undefined ? 'nothing' : cut(JSON.stringify(value))
}
