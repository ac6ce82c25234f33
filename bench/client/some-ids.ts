/** Distinct ids of the usual length (clause request.ids.opaque). */
export function* someIds(count: number): Generator<string, void, void> {
  for (let index = 0; index < count; index++) yield `AB${String(index).padStart(96, '0')}`
}
