/** Any source of ids that may be long: an array, a set, a generator, or an async one such as pages of a database. */
export type IdSource = (Iterable<string> & object) | AsyncIterable<string>
