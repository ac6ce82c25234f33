/** What `library.fetch` rejects with where the network would have failed. A TypeError, as `fetch` has it. */
export class Disconnected extends TypeError {
  constructor() {
    super('Failed to fetch: a fault ended the request without an answer.')
  }
}
