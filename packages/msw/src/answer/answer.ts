/** What is answered to a request, before it is written out. A string and bytes are written as they are, everything else as JSON. */
export interface Answer {
  /** 0 for no answer at all. */
  readonly httpStatus: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** How long it is held back, in milliseconds; `Infinity` until the request is given up. */
  readonly delay?: number
  /** The name of the fault that made it. */
  readonly fault?: string
  /** Why the request is none that the library knows. */
  readonly unhandled?: string
}
