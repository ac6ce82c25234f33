/** A public entry of a package: what it costs a page, and the names that it exports. */
export interface Entry {
  /** Such as `@photos-library/client`. */
  name: string
  /** Bundled with all that it imports but its peers, minified, in bytes of gzip. */
  gzip: number
  /** Functions, classes and constants. */
  values: string[]
  types: string[]
}
