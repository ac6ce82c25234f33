import { expect, it } from 'vitest'
import { largest } from './change.ts'
import { compareExports, type Snapshot } from './compare-exports.ts'

function snapshot(time: string, code: string): Snapshot {
  const file = `/${time}/src/index.ts`
  return { sources: new Map([[file, code]]), entries: new Map([['kit', file]]) }
}

it.each([
  ['nothing', 'export const a: string', 'export const a: string', 'none'],
  ['a removed value', 'export const a: 1 = 1', 'export {}', 'major'],
  ['a removed type', 'export type A = string', 'export {}', 'major'],
  ['a new value', 'export {}', 'export const a: number = 1', 'minor'],
  ['a value that became a type', 'export class A {}', 'export interface A {}', 'major'],
  [
    'a parameter that takes less',
    'export declare function f(a: string | number): void',
    'export declare function f(a: string): void',
    'major',
  ],
  [
    'a parameter that takes more',
    'export declare function f(a: string): void',
    'export declare function f(a: string | number): void',
    'none',
  ],
  [
    'a new optional parameter',
    'export declare function f(): void',
    'export declare function f(a?: string): void',
    'none',
  ],
  [
    'a new required parameter',
    'export declare function f(): void',
    'export declare function f(a: string): void',
    'major',
  ],
  [
    'a result that holds less',
    'export declare function f(): { a: string; b: string }',
    'export declare function f(): { a: string }',
    'major',
  ],
  [
    'a result that holds more',
    'export declare function f(): { a: string }',
    'export declare function f(): { a: string; b: string }',
    'none',
  ],
  [
    'a result that may be missing',
    'export declare function f(): string',
    'export declare function f(): string | undefined',
    'major',
  ],
  [
    'an option that became required',
    'export interface O { a?: string }\nexport declare function f(o: O): void',
    'export interface O { a: string }\nexport declare function f(o: O): void',
    'major',
  ],
  [
    'a new option',
    'export interface O { a: string }\nexport declare function f(o: O): void',
    'export interface O { a: string; b?: number }\nexport declare function f(o: O): void',
    'none',
  ],
  ['another type', 'export type A = string', 'export type A = number', 'major'],
  [
    'what is private',
    'export class A { #a: number = 1; get b(): number { return this.#a } }',
    'export class A { #c: string = ""; get b(): number { return 1 } }',
    'none',
  ],
])('rates %s', (_name, before, after, impact) => {
  const changes = compareExports(snapshot('base', before), snapshot('now', after))

  expect(largest(changes.map((change) => change.impact)), JSON.stringify(changes)).toBe(impact)
})

it('names the package, the export and what became of it', () => {
  const changes = compareExports(
    snapshot('base', 'export type A = 1\nexport const b: 1 = 1'),
    snapshot('now', 'export const b: string = ""'),
  )

  expect(changes.map(({ text }) => text)).toEqual([
    'kit: A is gone',
    'kit: b is narrower: what was written for the old one no longer fits',
  ])
})

it('finds an entry that is gone', () => {
  const gone = { ...snapshot('now', ''), entries: new Map<string, string>() }
  expect(compareExports(snapshot('base', 'export {}'), gone)).toEqual([{ impact: 'major', text: 'kit is gone' }])
})
