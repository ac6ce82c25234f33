import example from '../../spec/examples/200-media-items.json' with { type: 'json' }

const [result] = example.value.mediaItemResults
const parts = JSON.stringify(result, null, 2).split(result!.mediaItem.id)

/** The body of an answer that has every id: as large as a real one, and quick to make. */
export function answerBody(ids: readonly string[]): string {
  return `{"mediaItemResults":[${ids.map((id) => parts.join(id)).join(',')}]}`
}
