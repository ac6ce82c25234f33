import { batchGet, systemParameters } from '@photos-library/schema'
import { isLoopback } from '../is-loopback.ts'
import { quote } from '../quote.ts'
import type { SeenRequest } from './seen.ts'
import type { Observation, Subject } from './rule.ts'

/** A law for single requests: what is wrong with one, if anything. */
interface RequestRule {
  subject: Subject
  law: (request: SeenRequest) => string | undefined
}

const { idsParameter, maxIds, method, path } = batchGet

export const tokenInUrl: Subject = {
  practice: 'token-in-url',
  nearest: 'request.scopes',
  source: 'RFC 6750, sections 2.3 and 5.3: URLs are written down in logs and histories.',
}

export const emptyId: Subject = {
  practice: 'empty-id',
  nearest: 'request.ids.opaque',
  source: 'No id of a media item is empty (clause request.ids.opaque), so that it can only fail.',
}

/** What one request can get wrong, each with the clause that it breaks. */
export const requestRules: readonly RequestRule[] = [
  { subject: { clause: 'request.path' }, law: (seen) => wrongMethod(seen) ?? wrongPath(seen) },
  {
    subject: { clause: 'request.https' },
    law: ({ address }) =>
      address.protocol === 'http:' && !isLoopback(address)
        ? `The request went over plain HTTP to ${address.host}, token and all.`
        : undefined,
  },
  {
    subject: { clause: 'request.ids.required' },
    law: ({ ids, address }) => (ids.length > 0 || bracketed(address) ? undefined : 'The request has no id.'),
  },
  {
    subject: { clause: 'request.ids.max' },
    law: ({ ids }) =>
      ids.length > maxIds ? `The request has ${ids.length} ids, and ${maxIds} are allowed.` : undefined,
  },
  { subject: { clause: 'request.ids.unique' }, law: ({ ids }) => repeated(ids) },
  {
    subject: { clause: 'request.ids.comma' },
    law: ({ ids }) => {
      const joined = ids.find((id) => id.includes(','))
      return joined === undefined ? undefined : `${quote(joined)} is one id. Please repeat ${idsParameter} for each.`
    },
  },
  {
    subject: { clause: 'request.ids.brackets' },
    law: ({ address }) => {
      const name = bracketed(address)
      return name === undefined ? undefined : `${quote(name)} is an unknown parameter. Please write ${idsParameter}.`
    },
  },
  { subject: { clause: 'request.unknown-parameter' }, law: ({ address }) => unknownName(address) },
  {
    subject: { clause: 'request.body-empty' },
    law: ({ hasBody }) => (hasBody ? 'The request has a body.' : undefined),
  },
  {
    subject: { clause: 'request.scopes' },
    law: ({ token }) => (token === 'none' ? 'The request has no access token.' : undefined),
  },
  {
    subject: tokenInUrl,
    law: ({ token }) =>
      token === 'url' ? 'The access token is in the URL. Please send it in the Authorization header.' : undefined,
  },
  {
    subject: emptyId,
    law: ({ ids }) => {
      const place = ids.indexOf('')
      return place === -1 ? undefined : `Id ${place + 1} of ${ids.length} is empty.`
    },
  },
]

/** All that is wrong with a request by itself. */
export function judgeRequest(request: SeenRequest): Observation[] {
  return requestRules.flatMap(({ subject, law }) => {
    const message = law(request)
    return message === undefined ? [] : [{ subject, message }]
  })
}

function wrongMethod({ method: found }: SeenRequest): string | undefined {
  return found === method ? undefined : `The verb is ${found}, not ${method}.`
}

function wrongPath({ place, address: { pathname } }: SeenRequest): string | undefined {
  return place === 'method' ? undefined : `The path is ${pathname}, not ${path}.`
}

function repeated(ids: readonly string[]): string | undefined {
  if (new Set(ids).size === ids.length) return undefined
  const place = ids.findIndex((id, index) => ids.indexOf(id) !== index)
  return `Id ${place + 1} of ${ids.length} repeats an earlier one: ${quote(ids[place])}.`
}

function bracketed({ searchParams }: URL): string | undefined {
  return [...searchParams.keys()].find((name) => name.startsWith(`${idsParameter}[`))
}

function unknownName({ searchParams }: URL): string | undefined {
  const known = [idsParameter, ...Object.keys(systemParameters)]
  const name = [...searchParams.keys()].find((name) => !known.includes(name) && !name.startsWith(`${idsParameter}[`))
  return name === undefined ? undefined : `The method has no parameter ${quote(name)}.`
}
