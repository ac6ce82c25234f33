/**
 * Yields the values of pages one by one. What is there already is given without a `yield`, which allocates three times as
 * much: a long stream is as slow as it allocates.
 */
export function oneByOne<Value>(
  open: () => Promise<AsyncIterable<readonly Value[]>>,
): AsyncGenerator<Value, void, void> {
  let page: ArrayIterator<Value> | undefined
  let waiting = 0
  async function* values(): AsyncGenerator<Value, void, void> {
    try {
      for await (const all of await open()) {
        page = all.values()
        for (const value of page) yield value
      }
    } finally {
      page = undefined
    }
  }
  const generator = values()
  const next = generator.next.bind(generator)
  generator.next = () => {
    // Whoever asked before gets the first.
    const step = waiting === 0 ? page?.next() : undefined
    if (step && !step.done) return Promise.resolve(step)
    waiting++
    return next().finally(() => waiting--)
  }
  return generator
}
