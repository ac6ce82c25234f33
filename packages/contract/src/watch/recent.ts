const capacity = 10_000

/** A map that forgets its oldest entries, so that a watcher can run for weeks. */
export class Recent<Key, Value> extends Map<Key, Value> {
  override set(key: Key, value: Value): this {
    // What is set again counts as new.
    this.delete(key)
    super.set(key, value)
    if (this.size > capacity) this.delete(this.keys().next().value as Key)
    return this
  }
}
