/** What is answered to a request, before it is written out. A string is written as it is, everything else as JSON. */
export interface Answer {
  readonly httpStatus: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}
