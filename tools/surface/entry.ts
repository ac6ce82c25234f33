import type { Size } from './measure-size.ts'

/** A public entry of a package: what it costs a page, and the names that it exports. */
export interface Entry extends Size {
  /** Such as `@photos-library/client`. */
  name: string
  /** Functions, classes and constants. */
  values: string[]
  types: string[]
}
