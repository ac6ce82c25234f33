import { isObject } from '../is-object.ts'

/** Says what an option should be that is not; nothing of one that fits. */
export type Shape = (value: unknown) => string | false

function wholeFrom(least: number): Shape {
  return (value) => !(Number.isInteger(value) && Number(value) >= least) && `a whole number from ${least} up`
}

/** At least one. */
export const count: Shape = wholeFrom(1)
const whole = wholeFrom(0)

/** A number or a time in milliseconds that may be 0; `Infinity` is no limit. */
export const limit: Shape = (value) => value !== Infinity && whole(value)

/** A function. */
export const callable: Shape = (value) => typeof value !== 'function' && 'a function'

/** An object that has at least these methods. */
export function objectWith(...methods: readonly string[]): Shape {
  return (value) =>
    !(isObject(value) && methods.every((method) => typeof value[method] === 'function')) &&
    `an object {${methods.join()}}`
}
