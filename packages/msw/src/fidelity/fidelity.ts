import type { ClauseId } from '@photos-library/schema/clauses'

/** What the mock does about a clause, or what it answers instead and why. */
export type Fidelity = { readonly modelled: string } | { readonly notModelled: string }

const seeded = 'photo() and video() keep it, and readItems() refuses a file that breaks it.'
const yours = 'It is for the caller to keep; the journal in library.requests shows whether it did.'

/** Every clause of the contract. The compiler asks for a new one as soon as the spec has it. */
export const fidelity: Readonly<Record<ClauseId, Fidelity>> = {
  'request.path': {
    modelled:
      'The raw path is compared as a whole; all others are answered 404 with a page, which says how near they came. A CORS preflight is answered 204 for any origin, and HEAD as GET without the body (both assumed).',
  },
  'request.https': {
    modelled: 'The handlers refuse plain HTTP with 403; library.fetch and the server ignore the scheme.',
  },
  'request.ids.repeated': { modelled: 'Each `mediaItemIds` is one id.' },
  'request.ids.required': { modelled: 'No id is answered 400.' },
  'request.ids.required.text': { modelled: 'The text is the schema’s.' },
  'request.ids.max': { modelled: 'The count, repeats included, is held against the schema’s limit.' },
  'request.ids.max.text': { modelled: 'The text is the schema’s.' },
  'request.ids.unique': { modelled: 'A repeated id is answered 400.' },
  'request.ids.unique.text': { modelled: 'The text is the schema’s.' },
  'request.ids.opaque': { modelled: 'An id is looked up as it was sent.' },
  'request.ids.comma': { modelled: '`a,b` is looked up as one id.' },
  'request.ids.brackets': { modelled: 'A name with brackets is an unknown parameter.' },
  'request.unknown-parameter': { modelled: 'The first unknown name is answered 400.' },
  'request.system-parameters': {
    modelled:
      'All are accepted, and held against their type; `alt=media`, `alt=proto` and `callback` are answered 501.',
  },
  'request.fields': {
    modelled:
      'Masks of names, `/`, `(…)` and `*` are applied, and `.` for `/` (assumed); an unknown field or a malformed mask is answered 400.',
  },
  'request.body-empty': { modelled: 'A request that announces a body is answered 400 with a page.' },
  'request.scopes': { modelled: '`auth` gives tokens their scopes; an API key is not a token.' },
  'request.scopes.2025': {
    modelled: '`scopes` says which are left; `owners` says which app created an item, and others do not find it.',
  },
  'response.content-type': { modelled: 'Headers are the schema’s; `prettyPrint=false` leaves out the white space.' },
  'response.order': { modelled: 'Results are made from the ids, one by one.' },
  'response.one-of': { modelled: 'A result is an item or a status.' },
  'response.partial-failure': { modelled: 'Each id is looked up alone.' },
  'response.failed-item': {
    modelled: 'An id that the library does not hold, or that `owners` gives to others, gets the schema’s status.',
  },
  'response.ok-item': { modelled: 'A found item has no status.' },
  'response.item-fields': { modelled: seeded },
  'response.status-code': { modelled: 'The only status is that of an unknown id.' },
  'response.no-nulls': {
    modelled: 'photo() and video() leave such fields out; the fields you give are answered as they are.',
  },
  'response.int64': { modelled: seeded },
  'response.creation-time': { modelled: 'photo() and video() give UTC without a fraction.' },
  'response.exposure-time': { modelled: 'photo() gives nine digits.' },
  'response.photo-or-video': { modelled: seeded },
  'response.video-status': {
    modelled:
      'video() takes the status; `processingTime` says when PROCESSING becomes READY. Until then its bytes are answered 404 (assumed).',
  },
  'response.floats': { modelled: seeded },
  'response.contributor-info': { modelled: 'It is dropped from the items that are given to the library.' },
  'response.base-url': {
    modelled: 'Each answer mints new ones, by the clock. One of a host of your own is answered as you gave it.',
  },
  'response.product-url': { modelled: 'photo() and video() give it.' },
  'response.unknown-fields': { modelled: 'None are added; those of your items are answered as they are.' },
  'base-url.parameters': {
    modelled:
      'With the option `pictures`, real JPEG and MP4 files; parameters that make no sense are answered 400 (assumed). Without it, a loud 501.',
  },
  'base-url.expired': { modelled: 'With the option `pictures`, by the time that stands in the URL, and the clock.' },
  'base-url.quota': { modelled: '`quota: { mediaPerDay }` counts the requests for bytes.' },
  'error.envelope': { modelled: 'All errors are the schema’s, or built from its codes.' },
  'error.errors': { modelled: 'Only `$.xgafv=1` adds them.' },
  'error.unauthenticated': {
    modelled:
      'A missing, unknown or expired token is answered 401, unless `auth` is `off`; so is `library.fail(unauthenticated())`.',
  },
  'error.unauthenticated.challenge': { modelled: 'The header is the schema’s.' },
  'error.insufficient-scopes': {
    modelled: 'A token without one of the scopes is answered 403; so is `library.fail(scopeInsufficient())`.',
  },
  'error.service-disabled': { modelled: '`apiEnabled: false` and `library.fail(serviceDisabled())` answer it.' },
  'error.quota': {
    modelled:
      '`quota` and `library.fail(quotaExceeded())` answer it, without `Retry-After`; a spent minute has the text of the day, for want of one.',
  },
  'error.internal': { modelled: '`library.fail(serverError())` answers it.' },
  'error.unavailable': { modelled: '`library.fail(unavailable())` answers it.' },
  'error.deadline-exceeded': { modelled: '`library.fail(deadlineExceeded())` answers it, at once.' },
  'error.poison': { modelled: '`library.fail(poison(id))` answers all requests with the id so, until it is removed.' },
  'error.transient-nulls': {
    modelled: '`library.fail(transientNulls())` answers `{}` for all ids, or for those given.',
  },
  'limits.quota': {
    modelled: '`quota` counts requests with a good token, found or not; without it there is no limit.',
  },
  'limits.quota.day': { modelled: 'The day of `quota` turns so, by the clock.' },
  'limits.retry': { notModelled: yours },
  'limits.retry.wait': { notModelled: yours },
  'limits.store-ids': { notModelled: yours },
}
