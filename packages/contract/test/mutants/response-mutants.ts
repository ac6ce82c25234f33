import { codes } from '@photos-library/schema'
import { failures, type Mutant, reply, results } from './mutant.ts'

/** Servers whose results are wrong. */
export const responseMutants: readonly Mutant[] = [
  reply('response.content-type', 'answers as text/plain', ({ headers }) => {
    headers['content-type'] = 'text/plain; charset=UTF-8'
  }),
  reply('response.content-type', 'answers as text/json', ({ headers }) => {
    headers['content-type'] = 'text/json; charset=UTF-8'
  }),
  reply('response.content-type', 'answers errors as text/plain', ({ headers, status }) => {
    if (status >= 400) headers['content-type'] = 'text/plain; charset=UTF-8'
  }),
  reply('response.content-type', 'does not indent', (answer) => {
    answer.text ??= JSON.stringify(answer.body)
  }),
  reply('response.content-type', 'indents by four spaces', (answer, { url }) => {
    if (!url.searchParams.has('prettyPrint')) answer.text ??= JSON.stringify(answer.body, null, 4)
  }),
  reply('response.content-type', 'indents in spite of prettyPrint=false', (answer) => {
    answer.text ??= JSON.stringify(answer.body, null, 2)
  }),
  results('response.order', 'drops the last result', (all) => all.slice(0, -1)),
  results('response.order', 'appends a result', (all) => [...all, ...all.slice(0, 1)]),
  results('response.order', 'answers backwards', (all) => all.toReversed()),
  results('response.order', "answers in the store's order", (all) =>
    all.toSorted((a, b) => String(a.mediaItem?.['id']).localeCompare(String(b.mediaItem?.['id']))),
  ),
  results('response.order', 'answers always the same item', (all) => all.map(() => all[0] ?? {})),
  results('response.order', 'drops the result of a single id', (all) => (all.length === 1 ? [] : all)),
  results('response.order', 'answers another description to the first of several', (all, { ids }) => {
    if (ids.length > 1 && all[0]?.mediaItem) all[0].mediaItem['description'] = 'The first'
  }),
  forgetful(),
  reply('response.order', 'answers an empty object', (answer) => {
    if (answer.status === 200) answer.body = {}
  }),
  results('response.one-of', 'answers an item and a status', (all) => {
    for (const result of all) if (result.mediaItem) result.status = { code: 0 }
  }),
  failures('response.one-of', 'answers neither item nor status', (result) => {
    delete result.status
  }),
  failures('response.one-of', 'answers an item that is null', (result) => {
    delete result.status
    Object.assign(result, { mediaItem: null })
  }),
  reply('response.partial-failure', 'fails the call with 404 for one unknown id', (answer) => {
    if (answer.body.mediaItemResults?.some(({ status }) => status)) answer.status = 404
  }),
  reply('response.partial-failure', 'fails the call with 500 for one unknown id', (answer) => {
    if (answer.body.mediaItemResults?.some(({ status }) => status)) answer.status = 500
  }),
  results('response.partial-failure', 'fails the neighbour of a failed id too', (all) => {
    const failed = all.findIndex(({ status }) => status)
    const { status } = all[failed] ?? {}
    return status && failed > 0 ? all.with(failed - 1, { status }) : all
  }),
  results('response.partial-failure', 'leaves failed ids out', (all) => all.filter(({ mediaItem }) => mediaItem)),
  results('response.partial-failure', 'puts failed ids last', (all) => [
    ...all.filter(({ mediaItem }) => mediaItem),
    ...all.filter(({ status }) => status),
  ]),
  failures('response.failed-item', 'answers NOT_FOUND for an unknown id', (result) => {
    result.status = { ...result.status, code: codes.NOT_FOUND.number }
  }),
  failures('response.failed-item', 'answers OK for an unknown id', (result) => {
    result.status = { ...result.status, code: codes.OK.number }
  }),
  failures('response.failed-item', 'has another text for an unknown id', (result) => {
    result.status = { ...result.status, message: 'Not found.' }
  }),
  failures('response.failed-item', 'repeats the id of a failed result', (result, id) => {
    result['mediaItemId'] = id
  }),
  failures('response.failed-item', 'makes an item up for an unknown id', (result, id) => {
    delete result.status
    result.mediaItem = { id, mediaMetadata: {} }
  }),
  results('response.failed-item', 'answers some item for an empty id', (all, { ids }) =>
    all.map((result, index) => (ids[index] === '' ? (all[0] ?? result) : result)),
  ),
  results('response.ok-item', 'answers a status of success', (all) => {
    for (const result of all) if (result.mediaItem) result.status = { message: 'Success' }
  }),
  results('response.ok-item', 'answers an empty status', (all) => {
    for (const result of all) if (result.mediaItem) result.status = {}
  }),
  failures('response.status-code', 'answers an HTTP status as the code', (result) => {
    result.status = { ...result.status, code: 404 }
  }),
  failures('response.status-code', 'answers the name as the code', (result) => {
    result.status = { ...result.status, code: 'INVALID_ARGUMENT' }
  }),
  failures('response.status-code', 'answers details without a type', (result) => {
    result.status = { ...result.status, details: [{ reason: 'unknown' }] }
  }),
]

/** Answers otherwise as soon as it is asked the same again. */
function forgetful(): Mutant {
  const asked = new Set<string>()
  return results('response.order', 'answers another filename when asked again', (all, { url, request }) => {
    const call = `${request.headers.get('authorization')} ${url.href}`
    const item = all[0]?.mediaItem
    if (asked.has(call) && item) item['filename'] = 'again.jpg'
    asked.add(call)
  })
}
