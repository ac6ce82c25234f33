/** What is answered to a request, before it is written out. A string is HTML, everything else JSON. */
export interface Answer {
  readonly httpStatus: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}
