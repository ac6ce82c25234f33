/** Keeps the ids that spoil their whole request, between calls: a `Set`, or anything like one. `delete` forgets. */
export interface BadIds {
  has(id: string): boolean
  add(id: string): unknown
}
