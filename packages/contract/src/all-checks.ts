import { errors } from '@photos-library/schema'
import type { ClauseId } from '@photos-library/schema/clauses'
import { askNone, askRepeated, askTooMany } from './asks.ts'
import type { Check, Laws } from './check.ts'
import { errorEnvelope, errorErrors } from './checks/error-envelope.ts'
import { sameText } from './checks/refused.ts'
import { insufficientScopes, scopes2025 } from './checks/insufficient-scopes.ts'
import { requestFields } from './checks/request-fields.ts'
import { requestHttps } from './checks/request-https.ts'
import { idsBrackets, idsComma, idsOpaque } from './checks/request-ids-form.ts'
import { idsMax, idsRepeated, idsRequired, idsUnique } from './checks/request-ids.ts'
import { systemParameters, unknownParameter } from './checks/request-parameters.ts'
import { requestPath } from './checks/request-path.ts'
import { requestScopes, unauthenticated, unauthenticatedChallenge } from './checks/request-token.ts'
import { responseContentType } from './checks/response-content-type.ts'
import * as item from './checks/response-item.ts'
import { noNulls } from './checks/response-no-nulls.ts'
import { responseOrder } from './checks/response-order.ts'
import { failedItem, okItem, oneOf, partialFailure, statusCode } from './checks/response-results.ts'
import { baseUrl, productUrl } from './checks/response-urls.ts'

/** Why no client can find out whether a clause holds. */
export interface Unobservable {
  unobservable: string
}

/** Every clause, with its check, its laws, or the reason why there is none. The compiler holds it complete. */
export const allChecks: Record<ClauseId, Check | Laws | Unobservable> = {
  'request.path': requestPath,
  'request.https': requestHttps,
  'request.ids.repeated': idsRepeated,
  'request.ids.required': idsRequired,
  'request.ids.required.text': sameText(askNone, errors.noIds()),
  'request.ids.max': idsMax,
  'request.ids.max.text': sameText(askTooMany, errors.tooManyIds()),
  'request.ids.unique': idsUnique,
  'request.ids.unique.text': sameText(askRepeated, errors.duplicatedIds()),
  'request.ids.opaque': idsOpaque,
  'request.ids.comma': idsComma,
  'request.ids.brackets': idsBrackets,
  'request.unknown-parameter': unknownParameter,
  'request.system-parameters': systemParameters,
  'request.fields': requestFields,
  'request.body-empty': { unobservable: 'A duty of the caller: fetch sends no body with GET.' },
  'request.scopes': requestScopes,
  'request.scopes.2025': scopes2025,
  'response.content-type': responseContentType,
  'response.order': responseOrder,
  'response.one-of': oneOf,
  'response.partial-failure': partialFailure,
  'response.failed-item': failedItem,
  'response.ok-item': okItem,
  'response.item-fields': item.itemFields,
  'response.status-code': statusCode,
  'response.no-nulls': noNulls,
  'response.int64': item.int64,
  'response.creation-time': item.creationTime,
  'response.exposure-time': item.exposureTime,
  'response.photo-or-video': item.photoOrVideo,
  'response.video-status': item.videoStatus,
  'response.floats': item.floats,
  'response.contributor-info': item.contributorInfo,
  'response.base-url': baseUrl,
  'response.product-url': productUrl,
  'response.unknown-fields': {
    unobservable: 'A freedom of the server, which it cannot break. No check minds more fields.',
  },
  'base-url.parameters': {
    unobservable: 'The bytes are on another host and have a quota of their own: they are not asked.',
  },
  'base-url.expired': { unobservable: 'It takes 60 minutes.' },
  'base-url.quota': { unobservable: 'It would take more requests than a day allows.' },
  'error.envelope': errorEnvelope,
  'error.errors': errorErrors,
  'error.unauthenticated': unauthenticated,
  'error.unauthenticated.challenge': unauthenticatedChallenge,
  'error.insufficient-scopes': insufficientScopes,
  'error.service-disabled': { unobservable: 'It takes a token whose project has not enabled the API.' },
  'error.quota': { unobservable: "It would spend the project's quota of a day." },
  'error.internal': { unobservable: 'A client cannot make a server fail.' },
  'error.unavailable': { unobservable: 'A client cannot make a server unavailable.' },
  'error.deadline-exceeded': { unobservable: 'A client cannot make a server slow.' },
  'error.poison': { unobservable: 'It takes an id that makes the server fail.' },
  'error.transient-nulls': { unobservable: 'It happens by chance.' },
  'limits.quota': { unobservable: 'It would take a day of requests.' },
  'limits.quota.day': { unobservable: 'It takes a spent quota and a wait until midnight.' },
  'limits.retry': { unobservable: 'A duty of the client.' },
  'limits.retry.wait': { unobservable: 'A duty of the client.' },
  'limits.store-ids': { unobservable: 'A duty of the client.' },
}
