/** A file of this page's own source. */
export interface Source {
  /** From the package's folder. */
  path: string
  /** What it is for, in a word or two. */
  name: string
  text: string
}
