import { errors } from '@photos-library/schema'
import { someProject } from '../access/project.ts'
import type { Answer } from '../answer/answer.ts'
import type { Fault } from './fault.ts'

/** The Google Cloud project that an error names. */
interface Project {
  /**
   * The number of the project.
   * @default '123456789012'
   */
  project?: string
}

/** 429: the day's requests are spent (clause error.quota). */
export function quotaExceeded({ project = someProject }: Project = {}): Fault {
  return apiFault('quotaExceeded()', errors.quotaExceeded({ project }))
}

/** 500: the server failed (clause error.internal). */
export function serverError(): Fault {
  return apiFault('serverError()', errors.internal())
}

/** 503: the server cannot answer at the moment (clause error.unavailable). */
export function unavailable(): Fault {
  return apiFault('unavailable()', errors.unavailable())
}

/** 504: the server took too long (clause error.deadline-exceeded). It is answered at once. */
export function deadlineExceeded(): Fault {
  return apiFault('deadlineExceeded()', errors.deadlineExceeded())
}

/** 401: the token has expired, say (clause error.unauthenticated). */
export function unauthenticated(): Fault {
  return apiFault('unauthenticated()', errors.unauthenticated())
}

/** 403: the token lacks the scope (clause error.insufficient-scopes). */
export function scopeInsufficient(): Fault {
  return apiFault('scopeInsufficient()', errors.insufficientScopes())
}

/** 403: the token's project has not enabled the API (clause error.service-disabled). */
export function serviceDisabled({ project = someProject }: Project = {}): Fault {
  return apiFault('serviceDisabled()', errors.serviceDisabled({ project }))
}

function apiFault(name: string, answer: Answer): Fault {
  return { name, times: 1, answer: () => answer }
}
