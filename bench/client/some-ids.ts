/** Distinct ids of the usual length (clause request.ids.opaque), each a string in one piece, as a database hands it out. */
export function* someIds(count: number): Generator<string, void, void> {
  for (let index = 0; index < count; index++)
    yield Buffer.from(`AB${String(index).padStart(96, '0')}`).toString('latin1')
}
